package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.benchgraph.cli.CommandLine.Outcome;
import org.benchgraph.evaluate.ScoreScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The extraction stays as good as {@code src/gold/expected-scores.json} says, on annotated papers
 * that are not part of the repository. A score that rose is to be written down there.
 */
class GoldIT {
  private static final Path EXPECTED = Path.of("src/gold/expected-scores.json");

  @TempDir private Path folder;

  /** A gold set and what is expected of it, shown in reports by the name of its file. */
  record GoldSet(JsonNode expected) {
    Path file() {
      return ScoreScript.GOLD.resolve(expected.path("file").asText());
    }

    @Override
    public String toString() {
      return expected.path("file").asText();
    }
  }

  static Stream<GoldSet> sets() throws IOException {
    JsonNode sets = new ObjectMapper().readTree(EXPECTED.toFile()).path("sets");
    return sets.valueStream().map(GoldSet::new);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void noScoreFalls(GoldSet set) throws IOException {
    assumeTrue(Files.exists(set.file()), "no annotated papers at " + set.file());
    assertThat(Files.readAllLines(set.file()))
        .as("papers in %s; if there are more now, measure anew", set)
        .hasSize(set.expected().path("papers").asInt());

    Map<String, JsonNode> scores = evaluate(set.file());

    SoftAssertions.assertSoftly(
        softly ->
            set.expected()
                .path("scores")
                .properties()
                .forEach(
                    entry ->
                        softly
                            .assertThat(scores.get(entry.getKey()).path("f1").asDouble())
                            .as("F1 of %s on %s", entry.getKey(), set)
                            .isGreaterThanOrEqualTo(
                                entry.getValue().path("f1").asDouble()
                                    - entry.getValue().path("tolerance").asDouble())));
  }

  @Test
  void theScoresAreThoseOfTheScript() throws IOException, InterruptedException {
    Path gold = ScoreScript.GOLD.resolve("dev.jsonl");
    assumeTrue(Files.exists(gold), "no annotated papers at " + gold);
    Path predicted = folder.resolve("predicted.jsonl");
    assertThat(
            CommandLine.run(
                    "extract",
                    gold.toString(),
                    "--quiet",
                    "--decisions",
                    folder.resolve("none").toString(),
                    "--out",
                    predicted.toString())
                .exitCode())
        .isZero();

    Map<String, JsonNode> scores = evaluate(gold);

    assertThat(evaluate(gold, "--predicted", predicted.toString())).isEqualTo(scores);
    ScoreScript.scores(gold, predicted)
        .properties()
        .forEach(
            entry -> {
              JsonNode ours = scores.get(entry.getKey());
              JsonNode theirs = entry.getValue();
              assertThat(ours.path("precision").asDouble()).isEqualTo(theirs.path("p").asDouble());
              assertThat(ours.path("recall").asDouble()).isEqualTo(theirs.path("r").asDouble());
              assertThat(ours.path("f1").asDouble()).isEqualTo(theirs.path("f1").asDouble());
              assertThat(ours.path("gold")).isEqualTo(theirs.path("gold"));
            });
  }

  private Map<String, JsonNode> evaluate(Path gold, String... more) throws IOException {
    Outcome outcome =
        CommandLine.run(
            Stream.concat(
                    Stream.of(
                        "evaluate",
                        "--gold",
                        gold.toString(),
                        "--decisions",
                        folder.resolve("none").toString(),
                        "--format",
                        "json",
                        "--quiet"),
                    Stream.of(more))
                .toArray(String[]::new));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    ImmutableMap.Builder<String, JsonNode> scores = ImmutableMap.builder();
    new ObjectMapper()
        .readTree(outcome.out())
        .forEach(row -> scores.put(row.path("score").asText(), row));
    return scores.buildOrThrow();
  }
}
