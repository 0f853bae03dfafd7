package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The script that came with the annotations; tests skip where it or Python is missing. */
public final class ScoreScript {
  /** The folder of the annotated papers, which are not part of the repository. */
  public static final Path GOLD = Path.of("../shared/gold");

  private ScoreScript() {}

  /** What the script says of a prediction, by the names of the scores. */
  public static JsonNode scores(Path gold, Path predicted)
      throws IOException, InterruptedException {
    return new ObjectMapper().readTree(run(gold, predicted, "--json"));
  }

  /** What the script prints. */
  public static String run(Path gold, Path predicted, String... options)
      throws IOException, InterruptedException {
    Path script = GOLD.resolve("score.py");
    assumeTrue(Files.exists(script), "no script to compare with at " + script);
    Path out = Files.createTempFile("scores", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder("python3", script.toString(), gold.toString(), predicted.toString());
      builder.command().addAll(List.of(options));
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      builder.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
      assertThat(start(builder).waitFor()).isZero();
      return Files.readString(out);
    } finally {
      Files.delete(out);
    }
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      return abort("no python3 to compare with");
    }
  }
}
