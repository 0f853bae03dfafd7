package org.benchgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.benchgraph.evaluate.Evaluation;
import org.benchgraph.evaluate.Prediction;
import org.benchgraph.evaluate.ReliabilityPlot;
import org.benchgraph.evaluate.ScoreName;
import picocli.CommandLine.Option;

/** Whether to look into the confidences of what is scored. */
final class CalibrationOption {
  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      description =
          "Draw the share right against the stated confidence into this SVG, and add the expected"
              + " calibration error to the scores: of all entities, of each kind of fact, of results"
              + " with method, benchmark and metric.")
  private Optional<Path> plot = Optional.empty();

  boolean isGiven() {
    return plot.isPresent();
  }

  /**
   * Draws the plot, if it is asked for.
   *
   * @param source where the predictions come from; empty if the papers were read anew
   * @throws UserException if a prediction states no confidence
   */
  void draw(Evaluation evaluation, Optional<Path> source) {
    if (plot.isPresent()) {
      refuseWithoutConfidence(evaluation, source);
      new ReliabilityPlot(evaluation).write(plot.get());
    }
  }

  private static void refuseWithoutConfidence(Evaluation evaluation, Optional<Path> source) {
    List<Prediction> predictions =
        ScoreName.wholes().stream().flatMap(name -> evaluation.predictions(name).stream()).toList();
    long silent =
        predictions.stream().filter(prediction -> prediction.confidence().isEmpty()).count();
    if (silent > 0) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "%s has no confidence for %d of %d predictions; --calibration needs a file as extract writes it"
              .formatted(
                  source.map(Path::toString).orElse("the extraction"), silent, predictions.size()));
    }
  }
}
