package org.benchgraph.extract.learned;

/** A model that cannot be used; the message says which and why in one line. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
