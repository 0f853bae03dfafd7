package org.benchgraph.link;

/** Says in one line what is wrong with a file of decisions, and where. */
public final class LinkDecisionsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LinkDecisionsException(String message) {
    super(message);
  }

  LinkDecisionsException(String message, Throwable cause) {
    super(message, cause);
  }
}
