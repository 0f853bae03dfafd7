package org.benchgraph.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The named queries. Each is there twice, in Cypher and in SPARQL: to add one, write both files and
 * its name here.
 *
 * @param folder where the files lie on the class path
 * @param ending the ending of their names
 */
public record QueryCatalog(String folder, String ending) {
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

  /** The queries of {@code cypher/explore}. */
  public static QueryCatalog cypher() {
    return new QueryCatalog("cypher/explore", ".cypher");
  }

  /** The queries of {@code ontology/queries}. */
  public static QueryCatalog sparql() {
    return new QueryCatalog("ontology/queries", ".rq");
  }

  /** All queries, sorted by name. */
  public List<NamedQuery> all() {
    return NAMES.stream().map(this::read).collect(toImmutableList());
  }

  /** The query of a name. */
  public Optional<NamedQuery> find(String name) {
    return NAMES.stream().filter(name::equals).map(this::read).findFirst();
  }

  private NamedQuery read(String name) {
    try {
      return NamedQuery.parse(
          name,
          Resources.toString(
              Resources.getResource(folder + "/" + name + ending), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
