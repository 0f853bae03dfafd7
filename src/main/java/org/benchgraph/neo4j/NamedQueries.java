package org.benchgraph.neo4j;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.NamedQuery;

/** The queries of {@code cypher/explore}. To add one, write the file and its name here. */
public final class NamedQueries {
  private static final List<String> NAMES =
      ImmutableList.of(
          "benchmarks-of-method",
          "benchmarks-together",
          "built-on",
          "compared-with",
          "evidence",
          "leaderboard",
          "methods-for-task",
          "methods-on-benchmark",
          "metrics-of-benchmark",
          "most-measured-benchmarks",
          "papers-mentioning",
          "results-of-paper",
          "tasks-without-benchmark",
          "who-introduced");

  /** All queries, sorted by name. */
  public List<NamedQuery> all() {
    return NAMES.stream().map(NamedQueries::read).collect(toImmutableList());
  }

  /** The query of a name. */
  public Optional<NamedQuery> find(String name) {
    return NAMES.stream().filter(name::equals).map(NamedQueries::read).findFirst();
  }

  private static NamedQuery read(String name) {
    return NamedQuery.parse(name, CypherFiles.text("explore/" + name + ".cypher"));
  }
}
