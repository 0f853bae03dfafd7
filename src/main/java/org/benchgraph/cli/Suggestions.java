package org.benchgraph.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.benchgraph.neo4j.CypherRunner;
import org.benchgraph.neo4j.GraphSearch;

/** Names in the graph that a person may have meant. */
final class Suggestions {
  private Suggestions() {}

  static String of(CypherRunner runner, String name) {
    List<String> names =
        runner
            .run(GraphSearch.similarNames(), Map.of("search", GraphSearch.escaped(name)))
            .rows()
            .stream()
            .map(row -> String.valueOf(row.get(0).orElse("")))
            .toList();
    return names.isEmpty()
        ? "'benchgraph query most-measured-benchmarks' lists what there is"
        : "did you mean "
            + names.stream().map(one -> "'" + one + "'").collect(Collectors.joining(" or "))
            + "?";
  }
}
