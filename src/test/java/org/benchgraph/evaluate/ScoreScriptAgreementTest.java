package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scores are those of the annotations' own script, to the last digit. */
class ScoreScriptAgreementTest {
  private static final String ODD_GOLD =
      "{'title': ' Odd names\u00a0', 'abstract': 'the Widget\u2013Net, ΟΔΟΣ, E²Net, T5s, İx, half, C++, dots... and Gad\u0301get',"
          + " 'entities': [{'type': 'Method', 'name': 'Widget\u2013Net', 'aliases': [], 'named': true},"
          + " {'type': 'Method', 'name': 'ΟΔΟΣ', 'aliases': [], 'named': true},"
          + " {'type': 'Dataset', 'name': 'E²Net', 'aliases': ['C++'], 'named': true},"
          + " {'type': 'Task', 'name': '...', 'aliases': [], 'named': false},"
          + " {'type': 'Metric', 'name': 'İx', 'aliases': ['T5s'], 'named': false},"
          + " {'type': 'Method', 'name': 'Gad\u0301get', 'aliases': ['dots'], 'named': true}],"
          + " 'introduces': ['ΟΔΟΣ'], 'evaluatedOn': [], 'results': ["
          + "{'method': 'ΟΔΟΣ', 'model': null, 'on': 'E²Net', 'metric': 'İx', 'value': 'Half', 'kind': 'ratio'},"
          + "{'method': null, 'model': null, 'on': null, 'metric': null, 'value': '-٣.5%', 'kind': 'delta'}],"
          + " 'comparedTo': [['ΟΔΟΣ', 'Widget\u2013Net']], 'uses': [['ΟΔΟΣ', 'E²Net']], 'addresses': []}\n";
  private static final String ODD_PREDICTED =
      "{'title': 'Odd names', 'entities': ["
          + "{'type': 'Method', 'name': 'A widget\u2003net'}, {'type': 'Method', 'name': 'οδοσ'},"
          + "{'type': 'Method', 'name': 'οδος'}, {'type': 'Benchmark', 'name': 'c++', 'aliases': ['E2Net']},"
          + "{'type': 'Task', 'name': '!!'}, {'type': 'Task', 'name': '\u0301'},"
          + "{'type': 'Metric', 'name': 'i\u0307x'}, {'type': 'Method', 'name': 'gadget'},"
          + "{'type': 'Method', 'name': 'éA'}, {'type': 'Method', 'name': 'É'}],"
          + " 'introduces': ['οδος', 'οδος', '?'], 'evaluatedOn': [['οδος', 'nowhere']], 'results': ["
          + "{'method': null, 'on': 'E2Net', 'metric': 'i\u0307x', 'value': 'half'},"
          + "{'method': null, 'value': 3.5}, {'value': '1,000'}],"
          + " 'comparedTo': [['A widget\u2003net', 'οδος'], ['οδος', 'A widget\u2003net']],"
          + " 'uses': [['οδος', 'c++'], ['οδος', 'E2Net']]}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"dev.jsonl, 1", "dev.jsonl, 2", "train.jsonl, 3"})
  void theyAgreeOnSpoiledAnnotations(String name, long seed)
      throws IOException, InterruptedException {
    Path gold = ScoreScript.GOLD.resolve(name);
    assumeTrue(Files.exists(gold), "no annotated papers at " + gold);
    Path predicted = folder.resolve("predicted.jsonl");
    Files.write(predicted, new AnnotationSpoiler(seed).spoil(Files.readAllLines(gold)));

    assertAgreement(gold, predicted);
    assertThat(lines(gold, predicted))
        .containsExactlyElementsOf(
            ScoreScript.run(gold, predicted, "--errors", "entity")
                .lines()
                .filter(line -> line.contains("  | "))
                .map(line -> line.substring(0, line.indexOf("  | ")))
                .toList());
  }

  @Test
  void theyAgreeOnOddSpellings() throws IOException, InterruptedException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), ODD_GOLD.replace('\'', '"'));
    Path predicted =
        Files.writeString(folder.resolve("predicted.jsonl"), ODD_PREDICTED.replace('\'', '"'));

    assertAgreement(gold, predicted);
  }

  private static Evaluation evaluation(Path gold, Path predicted) {
    AnnotationReader reader = new AnnotationReader();
    return new Scorer().score(reader.readPredictions(gold), reader.readPredictions(predicted));
  }

  private static List<String> lines(Path gold, Path predicted) {
    return evaluation(gold, predicted).disagreements("entity").stream()
        .map(one -> "%-6s  %s  %s".formatted(one.side(), one.kind(), one.item()))
        .toList();
  }

  private static void assertAgreement(Path gold, Path predicted)
      throws IOException, InterruptedException {
    JsonNode scores = ScoreScript.scores(gold, predicted);
    Evaluation evaluation = evaluation(gold, predicted);

    assertThat(ScoreName.wholes().stream().map(ScoreName::toString))
        .containsExactlyElementsOf(scores::fieldNames);
    for (ScoreName name : ScoreName.wholes()) {
      Score score = evaluation.total(name);
      JsonNode expected = scores.path(name.toString());
      assertThat(rounded(score.precision()))
          .as(name + " p")
          .isEqualTo(expected.path("p").asDouble());
      assertThat(rounded(score.recall())).as(name + " r").isEqualTo(expected.path("r").asDouble());
      assertThat(rounded(score.f1())).as(name + " f1").isEqualTo(expected.path("f1").asDouble());
      assertThat(score.gold()).as(name + " gold").isEqualTo(expected.path("gold").asInt());
    }
  }

  private static double rounded(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
