package org.benchgraph.neo4j;

import java.util.Map;

/** The constraints and indexes of the graph. */
record Neo4jSchema(Neo4jConnection connection) {
  /**
   * Makes what is missing. Neo4j makes a constraint in two steps, its index first; where a process
   * was killed between them, the index stays and bars the constraint, so it is removed.
   */
  void apply() {
    String drop = CypherFiles.text("schema-drop-index.cypher");
    connection
        .read(CypherFiles.text("schema-unfinished.cypher"), Map.of())
        .forEach(
            row -> connection.write(transaction -> transaction.run(drop, row.asMap()).consume()));
    connection.runAlone(CypherFiles.statements("schema.cypher"));
  }
}
