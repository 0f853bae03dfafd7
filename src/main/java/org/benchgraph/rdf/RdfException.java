package org.benchgraph.rdf;

/** Says in one line what is wrong with an export or a SPARQL query. */
public final class RdfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RdfException(String message) {
    super(message);
  }

  RdfException(String message, Throwable cause) {
    super(message, cause);
  }
}
