package org.benchgraph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.model.Concept;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.NamedQuery;
import org.benchgraph.model.NamedQuery.Parameter;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.model.QueryTable;
import org.benchgraph.model.UnsureExtractions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a threshold leaves out of the graph, and of answers. */
class ConfidenceIT {
  private static final List<Extraction> ALL = UnsureExtractions.all();
  private static final List<Extraction> SURE =
      ALL.stream().map(UnsureExtractions.FILTER::filter).toList();

  private Neo4jConnection connection;

  @BeforeEach
  void connect() {
    connection = GraphServer.empty();
  }

  @AfterEach
  void disconnect() {
    connection.close();
  }

  private void run(String cypher) {
    connection.write(transaction -> transaction.run(cypher).consume());
  }

  private static Concept concept(EntityType type, String id, String name, List<String> metrics) {
    return new Concept(
        id,
        type,
        name,
        ImmutableList.of(),
        ImmutableList.of(),
        metrics,
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** A benchmark that is surely mentioned, one that is not, and their metrics. */
  private static final Concept SURE_BENCH =
      concept(
          EntityType.BENCHMARK, "data/surebench", "SureBench", ImmutableList.of("metric/shared"));

  private static final Concept SHAKY_BENCH =
      concept(
          EntityType.BENCHMARK,
          "data/shakybench",
          "ShakyBench",
          ImmutableList.of("metric/shared", "metric/shaky"));
  private static final Concept SHARED =
      concept(EntityType.METRIC, "metric/shared", "shared", ImmutableList.of());
  private static final Concept SHAKY =
      concept(EntityType.METRIC, "metric/shaky", "shaky", ImmutableList.of());

  private void loadAll() {
    GraphServer.load(connection, ALL, ImmutableList.of(SHAKY_BENCH, SURE_BENCH, SHAKY, SHARED));
  }

  private void loadSure() {
    GraphServer.load(connection, SURE, ImmutableList.of(SURE_BENCH, SHARED));
  }

  @Test
  void aBuildWithAHigherThresholdLeavesTheGraphOfAFreshOne() {
    loadSure();
    List<String> fresh = GraphServer.dump(connection);
    run("MATCH (n) DETACH DELETE n");
    loadAll();
    assertThat(GraphServer.dump(connection)).hasSizeGreaterThan(fresh.size());

    loadSure();

    assertThat(GraphServer.dump(connection)).isEqualTo(fresh);
    assertThat(new GraphReader(connection).extractions()).isEqualTo(sorted(SURE));
    assertThat(new GraphReader(connection).concepts()).containsExactly(SURE_BENCH, SHARED);
  }

  private static List<Extraction> sorted(List<Extraction> extractions) {
    return extractions.stream()
        .sorted(java.util.Comparator.comparing((Extraction one) -> one.paper().id()))
        .toList();
  }

  @Test
  void aBuildWithALowerThresholdBringsBackWhatWasLeftOut() {
    loadAll();
    List<String> whole = GraphServer.dump(connection);
    loadSure();

    loadAll();

    assertThat(GraphServer.dump(connection)).isEqualTo(whole);
  }

  @Test
  void whatAPersonAddedToAConceptThatNoPaperMentionsStays() {
    loadAll();
    run(
        "MATCH (m:Method {id: 'method/ownnet'}), (b:Benchmark {id: 'data/shakybench'})"
            + " CREATE (m)-[:EVALUATED_ON {paper: 'p-whole', extractor: 'person'}]->(b)");
    run("MATCH (m:Metric {id: 'metric/speed'}) SET m.name = 'pace', m.keepName = true");

    loadSure();

    assertThat(new GraphReader(connection).concepts())
        .containsExactly(SHAKY_BENCH, SURE_BENCH, SHAKY, SHARED);
    assertThat(GraphServer.dump(connection))
        .anyMatch(line -> line.startsWith("method/ownnet -EVALUATED_ON-> data/shakybench"))
        .anyMatch(line -> line.contains("name=pace"))
        .noneMatch(line -> line.contains("name=ShakyNet"));
  }

  private QueryTable ask(NamedQuery query, String minimum) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    Map<String, String> parameters = new HashMap<>(UnsureExtractions.QUESTIONS);
    parameters.put("minConfidence", minimum);
    return new CypherRunner(connection)
        .run(query.text(), Maps.filterKeys(parameters, known::contains));
  }

  @Test
  void anAnswerIsThatOfAGraphWithoutWhatIsUnsure() {
    List<NamedQuery> queries = QueryCatalog.cypher().all();
    GraphServer.load(connection, ALL, ImmutableList.of());
    List<QueryTable> all = queries.stream().map(query -> ask(query, "0")).toList();
    List<QueryTable> sure = queries.stream().map(query -> ask(query, "0.7")).toList();
    GraphServer.load(connection, SURE, ImmutableList.of());

    for (int i = 0; i < queries.size(); i++) {
      assertThat(all.get(i).rows())
          .as(queries.get(i).name())
          .isNotEmpty()
          .isNotEqualTo(sure.get(i).rows());
      assertThat(sure.get(i)).as(queries.get(i).name()).isEqualTo(ask(queries.get(i), "0"));
    }
  }

  @Test
  void whatAPersonStatedWithoutAConfidenceIsSure() {
    GraphServer.load(connection, ALL, ImmutableList.of());
    run(
        "MATCH (m:Method {id: 'method/shakynet'}), (b:Benchmark {id: 'data/surebench'})"
            + " CREATE (m)-[:EVALUATED_ON {paper: 'p-whole'}]->(b)");

    assertThat(ask(QueryCatalog.cypher().find("methods-on-benchmark").orElseThrow(), "1").rows())
        .extracting(row -> row.get(1).orElseThrow())
        .containsExactly("ShakyNet");
  }
}
