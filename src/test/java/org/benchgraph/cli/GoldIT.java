package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The extraction stays as good as it was, on annotated papers that are not part of the repository.
 */
class GoldIT {
  private static final Path GOLD = Path.of("../shared/gold");

  @TempDir private Path folder;

  @Test
  void theScoresHold() throws IOException, InterruptedException {
    assumeTrue(Files.exists(GOLD.resolve("dev.jsonl")), "no annotated papers at " + GOLD);
    Path predicted = folder.resolve("predicted.jsonl");
    assertThat(
            CommandLine.run(
                    "extract",
                    GOLD.resolve("dev.jsonl").toString(),
                    "--quiet",
                    "--out",
                    predicted.toString())
                .exitCode())
        .isZero();

    JsonNode scores = scores(predicted);

    assertThat(f1(scores, "named/all")).isGreaterThanOrEqualTo(0.55);
    assertThat(f1(scores, "entity/Data")).isGreaterThanOrEqualTo(0.60);
    assertThat(f1(scores, "fact/introduces")).isGreaterThanOrEqualTo(0.50);
    assertThat(f1(scores, "fact/evaluatedOn")).isGreaterThanOrEqualTo(0.35);
    assertThat(f1(scores, "result/value")).isGreaterThanOrEqualTo(0.60);
  }

  private static double f1(JsonNode scores, String name) {
    return scores.path(name).path("f1").asDouble();
  }

  private JsonNode scores(Path predicted) throws IOException, InterruptedException {
    Path out = folder.resolve("scores.json");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  GOLD.resolve("score.py").toString(),
                  GOLD.resolve("dev.jsonl").toString(),
                  predicted.toString(),
                  "--json")
              .redirectOutput(out.toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no python3 to score with");
      throw e;
    }
    assertThat(process.waitFor()).isZero();
    return new ObjectMapper().readTree(out.toFile());
  }
}
