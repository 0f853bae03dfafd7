package org.benchgraph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.model.SampleExtractions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Neo4jSinkIT {
  private Neo4jConnection connection;

  @BeforeEach
  void connect() {
    connection = GraphServer.empty();
  }

  @AfterEach
  void disconnect() {
    connection.close();
  }

  private void load(List<Extraction> extractions) {
    GraphServer.load(connection, extractions, SampleExtractions.concepts());
  }

  private void run(String cypher) {
    connection.write(transaction -> transaction.run(cypher).consume());
  }

  @Test
  void theSameBuildTwiceLeavesTheSameGraph() {
    load(SampleExtractions.several());
    List<String> once = GraphServer.dump(connection);

    load(SampleExtractions.several());

    assertThat(once).hasSizeGreaterThan(20);
    assertThat(GraphServer.dump(connection)).isEqualTo(once);
  }

  @Test
  void theOrderOfThePapersDoesNotMatter() {
    load(SampleExtractions.several());
    List<String> forwards = GraphServer.dump(connection);
    run("MATCH (n) DETACH DELETE n");

    load(Lists.reverse(SampleExtractions.several()));

    assertThat(GraphServer.dump(connection)).isEqualTo(forwards);
  }

  @Test
  void whatAPaperNoLongerSaysGoes() {
    load(ImmutableList.of(SampleExtractions.simple("p", "AlphaWidget", "ExampleNet", "71%")));
    load(ImmutableList.of(SampleExtractions.simple("p", "GammaThing", "ExampleNet", "72%")));

    assertThat(GraphServer.dump(connection))
        .noneMatch(line -> line.contains("AlphaWidget"))
        .noneMatch(line -> line.contains("71%"))
        .anyMatch(line -> line.contains("GammaThing"));
  }

  @Test
  void whatAPersonAddedOrRenamedStays() {
    load(SampleExtractions.several());
    run(
        "MATCH (m:Method {name: 'AlphaWidget'}), (o:Method {name: 'BetaGadget'})"
            + " CREATE (m)-[:COMPARED_TO {paper: 'p-one', extractor: 'person'}]->(o)"
            + " SET o.name = 'Gadget, Beta', o.keepName = true");

    load(SampleExtractions.several());

    assertThat(GraphServer.dump(connection))
        .anyMatch(line -> line.startsWith("method/alphawidget -COMPARED_TO-> method/betagadget"))
        .anyMatch(line -> line.contains("name=Gadget, Beta"));
    assertThat(new GraphReader(connection).extractions())
        .filteredOn(extraction -> extraction.paper().id().equals("p-one"))
        .singleElement()
        .satisfies(extraction -> assertThat(extraction.facts()).hasSize(3));
  }

  @Test
  void anIndexWhoseConstraintWasNeverMadeIsReplaced() {
    load(SampleExtractions.several());
    List<String> whole = GraphServer.dump(connection);
    connection.runAlone(
        Stream.of("DROP CONSTRAINT entity_id", "CREATE INDEX entity_id FOR (n:Entity) ON (n.id)"));

    load(SampleExtractions.several());

    assertThat(GraphServer.dump(connection)).isEqualTo(whole);
    assertThat(connection.read("SHOW CONSTRAINTS YIELD name", Map.of()))
        .extracting(row -> row.get("name").asString())
        .contains("entity_id");
  }

  @Test
  void aPersonsResultAndNameOfAConceptStay() {
    load(SampleExtractions.several());
    run("MATCH (r:Result {value: '71.5%'}) SET r.value = '71.6%', r.extractor = 'person'");
    run("MATCH (b:Benchmark {name: 'ExampleNet'}) SET b.name = 'Example Net', b.keepName = true");

    load(SampleExtractions.several());

    assertThat(GraphServer.dump(connection))
        .anyMatch(line -> line.contains("value=71.6%"))
        .noneMatch(line -> line.contains("value=71.5%"))
        .anyMatch(line -> line.contains("name=Example Net"));
  }

  @Test
  void whatAPersonLeftUnfinishedDoesNotStopTheReading() {
    load(SampleExtractions.several());
    run("MATCH (p:Paper {id: 'p-one'}) CREATE (p)-[:MENTIONS]->(:Entity:Method {name: 'No id'})");
    run(
        "MATCH (p:Paper {id: 'p-one'}) CREATE (p)-[:MENTIONS]->(:Entity:Method {id: 'method/bare'})");
    run("MATCH (:Paper {id: 'p-two'})-[m:MENTIONS]->() REMOVE m.types");

    assertThat(new GraphReader(connection).extractions())
        .hasSize(3)
        .first()
        .satisfies(first -> assertThat(first.entity("method/bare")).isPresent());
  }

  @Test
  void whatIsLoadedIsReadBack() {
    load(SampleExtractions.several());

    assertThat(new GraphReader(connection).extractions()).isEqualTo(SampleExtractions.several());
    assertThat(new GraphReader(connection).concepts()).isEqualTo(SampleExtractions.concepts());
    assertThat(new GraphReader(connection).counts().papers()).isEqualTo(3);
  }

  @Test
  void hostileNamesAreOnlyNames() {
    List<Extraction> hostile =
        java.util.stream.IntStream.range(0, SampleExtractions.HOSTILE_NAMES.size())
            .mapToObj(
                i ->
                    SampleExtractions.simple(
                        "hostile-" + i,
                        SampleExtractions.HOSTILE_NAMES.get(i),
                        "ExampleNet",
                        "50%"))
            .toList();

    load(hostile);

    assertThat(new GraphReader(connection).extractions()).isEqualTo(hostile);
    for (String name : SampleExtractions.HOSTILE_NAMES) {
      assertThat(
              new CypherRunner(connection)
                  .run(
                      QueryCatalog.cypher().find("benchmarks-of-method").orElseThrow().text(),
                      Map.of("method", name, "minConfidence", "0"))
                  .rows())
          .as(name)
          .hasSize(1);
    }
  }

  @Test
  void theLeaderboardRanksByTheMetric() {
    load(SampleExtractions.several());

    assertThat(
            new CypherRunner(connection)
                .run(
                    QueryCatalog.cypher().find("leaderboard").orElseThrow().text(),
                    Map.of("benchmark", "en", "limit", "10", "minConfidence", "0"))
                .rows())
        .extracting(row -> row.get(2).orElseThrow() + " " + row.get(3).orElseThrow())
        .containsExactly("73.25% BetaGadget", "71.5% AlphaWidget");
  }

  @Test
  void everyNamedQueryRunsWithItsDefaults() {
    load(SampleExtractions.several());

    assertThat(QueryCatalog.cypher().all()).hasSizeGreaterThanOrEqualTo(12);
    QueryCatalog.cypher()
        .all()
        .forEach(
            query -> {
              Map<String, String> defaults = new java.util.HashMap<>();
              query
                  .parameters()
                  .forEach(one -> defaults.put(one.name(), one.defaultValue().orElse("x")));
              assertThat(query.description()).as(query.name()).isNotBlank();
              assertThat(new CypherRunner(connection).run(query.text(), defaults).columns())
                  .as(query.name())
                  .isNotEmpty();
            });
  }

  @Test
  void aQueryMayNotWriteAndABadOneSaysSoInOneLine() {
    CypherRunner runner = new CypherRunner(connection);

    assertThatThrownBy(() -> runner.run("CREATE (:Intruder)", Map.of()))
        .isInstanceOf(GraphException.class)
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> runner.run("MATCH (n RETURN n", Map.of()))
        .isInstanceOf(GraphException.class)
        .hasMessageStartingWith("Neo4j: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Neo4jConnection.open(URI.create("bolt://127.0.0.1:1")))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("no Neo4j server answers at bolt://127.0.0.1:1");
    assertThatThrownBy(() -> Neo4jConnection.open(URI.create("http://127.0.0.1:1")))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("neo4j://host:7687");
  }
}
