package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.benchgraph.cli.CommandLine.Outcome;
import org.benchgraph.neo4j.GraphServer;
import org.benchgraph.neo4j.Neo4jConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option --min-confidence, from the command line to what is written and answered. */
class MinConfidenceIT {
  private static final String SAMPLE = "src/sample/abstracts.jsonl";
  private static final String MINIMUM = "0.72";

  @TempDir private Path folder;

  private Outcome build(String data, String... more) {
    Outcome outcome =
        CommandLine.run(
            Stream.concat(
                    Stream.of(
                        "build",
                        SAMPLE,
                        "--out",
                        folder.resolve(data).toString(),
                        "--neo4j",
                        GraphServer.uri().toString()),
                    Stream.of(more))
                .toArray(String[]::new));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return outcome;
  }

  @Test
  void buildingAgainWithAHigherThresholdGivesWhatAFreshBuildGives() throws IOException {
    try (Neo4jConnection connection = GraphServer.empty()) {
      build("again");
      int whole = GraphServer.dump(connection).size();
      Outcome built = build("again", "--min-confidence", MINIMUM);
      List<String> again = GraphServer.dump(connection);
      Path exported = folder.resolve("exported");
      assertThat(
              CommandLine.run(
                      "export",
                      "--out",
                      exported.toString(),
                      "--neo4j",
                      GraphServer.uri().toString())
                  .exitCode())
          .isZero();

      GraphServer.empty().close();
      build("fresh", "--min-confidence", MINIMUM);

      assertThat(built.out()).contains("conforms to the shapes");
      assertThat(again).hasSizeBetween(100, whole - 100);
      assertThat(GraphServer.dump(connection)).isEqualTo(again);
      assertThat(folder.resolve("again/extractions.jsonl"))
          .hasSameBinaryContentAs(folder.resolve("fresh/extractions.jsonl"));
      assertThat(folder.resolve("again/rdf/graph.nq"))
          .hasSameBinaryContentAs(folder.resolve("fresh/rdf/graph.nq"));
      assertThat(Files.size(exported.resolve("graph.nt")))
          .isEqualTo(Files.size(folder.resolve("fresh/rdf/graph.nt")));
    }
  }

  @Test
  void whatIsExtractedOrAnnotatedIsAsSureAsAsked() throws IOException {
    Path all = folder.resolve("all.jsonl");
    Path sure = folder.resolve("sure.jsonl");
    Path draft = folder.resolve("draft.jsonl");
    CommandLine.run("extract", SAMPLE, "--quiet", "--out", all.toString());
    CommandLine.run(
        "extract", SAMPLE, "--quiet", "--min-confidence", MINIMUM, "--out", sure.toString());
    CommandLine.run(
        "annotate", SAMPLE, "--quiet", "--min-confidence", MINIMUM, "--out", draft.toString());

    assertThat(confidences(all)).anyMatch(confidence -> confidence < 0.72);
    assertThat(confidences(sure)).isNotEmpty().allMatch(confidence -> confidence >= 0.72);
    assertThat(Files.readAllLines(sure)).hasSize(18);
    assertThat(draft).isNotEmptyFile();
    assertThat(
            CommandLine.run(
                    "evaluate",
                    "--gold",
                    draft.toString(),
                    "--predicted",
                    sure.toString(),
                    "--errors",
                    "entity/Task",
                    "--format",
                    "csv")
                .out()
                .lines())
        .hasSize(1);
  }

  private static List<Double> confidences(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .flatMap(
            line -> {
              try {
                return new ObjectMapper().readTree(line).findValues("confidence").stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .map(JsonNode::asDouble)
        .toList();
  }

  @Test
  void answersLeaveOutWhatIsLessSure() {
    String server = GraphServer.uri().toString();
    try (Neo4jConnection connection = GraphServer.empty()) {
      build("asked");
      String data = folder.resolve("asked").toString();

      for (String minimum : List.of("0", "0.7", "0.9")) {
        assertThat(
                CommandLine.run(
                        "query",
                        "most-measured-benchmarks",
                        "--min-confidence",
                        minimum,
                        "--format",
                        "csv",
                        "--neo4j",
                        server)
                    .out())
            .isNotBlank()
            .isEqualTo(
                CommandLine.run(
                        "sparql",
                        "most-measured-benchmarks",
                        "--min-confidence",
                        minimum,
                        "--format",
                        "csv",
                        "--data",
                        data)
                    .out());
      }
      Outcome none =
          CommandLine.run(
              "leaderboard", "ImageNet", "--min-confidence", "0.9999", "--neo4j", server);
      assertThat(none.exitCode()).isEqualTo(ExitCode.FAILURE);
      assertThat(none.err()).contains("with a confidence of 0.9999 or more").hasLineCount(1);
      assertThat(
              CommandLine.run(
                      "leaderboard", "ImageNet", "--min-confidence", "5e-1", "--neo4j", server)
                  .exitCode())
          .isZero();
      assertThat(
              CommandLine.run(
                      "explain", "ResNet", "ImageNet", "--min-confidence", "1", "--neo4j", server)
                  .err())
          .contains("with a confidence of 1.0 or more")
          .hasLineCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build " + SAMPLE + " --out DIR",
        "extract " + SAMPLE + " --out DIR/x.jsonl",
        "annotate " + SAMPLE + " --out DIR/x.jsonl",
        "export --data DIR",
        "leaderboard ImageNet --data DIR",
        "explain ResNet ImageNet --data DIR",
        "query leaderboard --data DIR",
        "sparql leaderboard --data DIR"
      })
  void aThresholdOutOfRangeIsRefusedWithOneLine(String command) {
    for (String wrong : List.of("1.01", "-0.5", "NaN", "80%", "", "0,8", "1e999999999")) {
      Outcome outcome =
          CommandLine.run(
              (command.replace("DIR", folder.toString()) + " --min-confidence=" + wrong)
                  .split(" "));

      assertThat(outcome.exitCode()).as(wrong).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(outcome.err())
          .isEqualToNormalizingNewlines(
              "benchgraph: --min-confidence must be a number from 0 to 1, not '%s'\n"
                  .formatted(wrong));
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aQueryOfOnesOwnKnowsNoThreshold() {
    for (List<String> own :
        List.of(
            List.of("query", "--cypher", "RETURN 1"),
            List.of("sparql", "ASK { ?paper ?says ?something }"))) {
      Outcome outcome =
          CommandLine.run(
              Stream.concat(own.stream(), Stream.of("--min-confidence", "0.5"))
                  .toArray(String[]::new));

      assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(outcome.err()).contains("--min-confidence is for named queries").hasLineCount(1);
    }
    assertThat(CommandLine.run("sparql", "leaderboard", "--param", "minConfidence=high").err())
        .contains("--param minConfidence must be a number from 0 to 1, not 'high'")
        .hasLineCount(1);
    assertThat(
            CommandLine.run(
                    "query",
                    "leaderboard",
                    "--param",
                    "minConfidence=0.5",
                    "--min-confidence",
                    "0.6")
                .err())
        .contains("give one")
        .hasLineCount(1);
  }
}
