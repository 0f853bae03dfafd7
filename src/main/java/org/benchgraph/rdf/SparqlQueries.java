package org.benchgraph.rdf;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.NamedQuery;

/** The queries of {@code ontology/queries}. To add one, write the file and its name here. */
public final class SparqlQueries {
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
    return NAMES.stream().map(SparqlQueries::read).collect(toImmutableList());
  }

  /** The query of a name. */
  public Optional<NamedQuery> find(String name) {
    return NAMES.stream().filter(name::equals).map(SparqlQueries::read).findFirst();
  }

  private static NamedQuery read(String name) {
    try {
      return NamedQuery.parse(
          name,
          Resources.toString(
              Resources.getResource("ontology/queries/" + name + ".rq"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
