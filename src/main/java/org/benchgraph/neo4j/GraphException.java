package org.benchgraph.neo4j;

import java.nio.file.Path;

/** Says in one line what the graph database could not do, and what to do about it. */
public final class GraphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GraphException(String message) {
    super(message);
  }

  GraphException(String message, Throwable cause) {
    super(message, cause);
  }

  static GraphException inUse(Path folder) {
    return new GraphException(
        "another process uses the database in %s; stop it, or name another folder"
            .formatted(folder));
  }
}
