package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.util.IsoMatcher;
import org.benchgraph.cli.CommandLine.Outcome;
import org.benchgraph.neo4j.GraphServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the sample, from the command line to the answers. */
class BuildIT {
  private static final String SAMPLE = "src/sample/abstracts.jsonl";

  @TempDir private static Path folder;
  private static String data;
  private static String server;
  private static Outcome built;

  @BeforeAll
  static void build() {
    GraphServer.empty().close();
    data = folder.resolve("data folder").toString();
    server = GraphServer.uri().toString();
    built = CommandLine.run("build", SAMPLE, "--out", data, "--neo4j", server);
  }

  @Test
  void theBuildEndsWithASummaryAndAValidExport() {
    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(built.out())
        .contains("18 read, 0 records skipped")
        .contains("conforms to the shapes")
        .contains("./benchgraph leaderboard");
    assertThat(built.err()).isEmpty();
    assertThat(CommandLine.run("validate", "--data", data).exitCode()).isZero();
  }

  @Test
  void theSameBuildAgainLeavesTheSameGraph() {
    try (var connection = org.benchgraph.neo4j.Neo4jConnection.open(GraphServer.uri())) {
      var once = GraphServer.dump(connection);
      assertThat(CommandLine.run("build", SAMPLE, "--out", data, "--neo4j", server).exitCode())
          .isZero();
      assertThat(GraphServer.dump(connection)).isEqualTo(once);
    }
  }

  @Test
  void theExportFromNeo4jIsTheGraphThatTheBuildWrote() {
    Path exported = folder.resolve("exported");

    Outcome outcome = CommandLine.run("export", "--out", exported.toString(), "--neo4j", server);

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(
            IsoMatcher.isomorphic(
                RDFDataMgr.loadDatasetGraph(exported.resolve("graph.nq").toUri().toString()),
                RDFDataMgr.loadDatasetGraph(Path.of(data, "rdf", "graph.nq").toUri().toString())))
        .isTrue();
  }

  @Test
  void theLeaderboardNamesMethodsScoresAndPapers() {
    Outcome outcome =
        CommandLine.run("leaderboard", "imagenet", "--neo4j", server, "--format", "csv");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines().findFirst())
        .hasValue("rank,kind,metric,value,method,model,paper,confidence");
    assertThat(outcome.out().lines().count()).isGreaterThan(3);
  }

  @Test
  void aBenchmarkThatIsNotThereIsAnsweredWithOthers() {
    Outcome outcome = CommandLine.run("leaderboard", "imagnet", "--neo4j", server);

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(outcome.err()).contains("did you mean").contains("ImageNet-1K").hasLineCount(1);
  }

  @Test
  void cypherAndSparqlGiveTheSameAnswer() {
    String cypher =
        CommandLine.run("query", "most-measured-benchmarks", "--neo4j", server, "--format", "csv")
            .out();
    String sparql =
        CommandLine.run("sparql", "most-measured-benchmarks", "--data", data, "--format", "csv")
            .out();

    assertThat(cypher).isNotBlank().isEqualTo(sparql);
  }

  @Test
  void theSentenceThatSaysSoIsShown() {
    String row =
        CommandLine.run(
                "query",
                "--cypher",
                "MATCH (m:Method)-[f:EVALUATED_ON]->(b) RETURN m.name, b.name, f.sentence ORDER BY m.name LIMIT 1",
                "--neo4j",
                server,
                "--format",
                "json")
            .out();
    String method = row.replaceAll("(?s).*\"m.name\" : \"([^\"]+)\".*", "$1");
    String benchmark = row.replaceAll("(?s).*\"b.name\" : \"([^\"]+)\".*", "$1");

    Outcome outcome = CommandLine.run("explain", method, benchmark, "--neo4j", server);

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("  evaluated on (confidence ").contains("  in: ");
    assertThat(
            outcome.out().lines().filter(line -> !line.isEmpty() && !line.startsWith(" ")).toList())
        .as("sentences")
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void theExtractionIsTheSameWithOneThreadAndEight() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path eight = folder.resolve("eight.jsonl");

    assertThat(
            CommandLine.run("extract", SAMPLE, "--threads", "1", "--out", one.toString(), "--quiet")
                .exitCode())
        .isZero();
    assertThat(
            CommandLine.run(
                    "extract", SAMPLE, "--threads", "8", "--out", eight.toString(), "--quiet")
                .exitCode())
        .isZero();

    assertThat(Files.readAllLines(one)).hasSize(18);
    assertThat(one).hasSameBinaryContentAs(eight);
  }
}
