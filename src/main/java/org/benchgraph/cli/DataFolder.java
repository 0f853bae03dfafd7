package org.benchgraph.cli;

import java.nio.file.Path;

/**
 * Where a build puts what it makes.
 *
 * @param root the folder
 */
record DataFolder(Path root) {
  /** The folder unless another is named. */
  static final String DEFAULT = "benchgraph-data";

  /** The file of what people decided about entities, within the folder. */
  static final String DECISIONS = "decisions.tsv";

  Path neo4j() {
    return root.resolve("neo4j");
  }

  Path rdf() {
    return root.resolve("rdf");
  }

  Path extractions() {
    return root.resolve("extractions.jsonl");
  }

  Path decisions() {
    return root.resolve(DECISIONS);
  }
}
