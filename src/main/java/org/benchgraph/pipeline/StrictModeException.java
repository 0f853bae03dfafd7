package org.benchgraph.pipeline;

/** Ends a strict run: a record is no paper. */
public final class StrictModeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StrictModeException(String message) {
    super(message);
  }
}
