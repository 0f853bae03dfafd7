package org.benchgraph.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.benchgraph.evaluate.Bootstrap;
import org.benchgraph.evaluate.Disagreement;
import org.benchgraph.evaluate.Evaluation;
import org.benchgraph.evaluate.Interval;
import org.benchgraph.evaluate.Score;
import org.benchgraph.evaluate.ScoreName;
import org.benchgraph.model.QueryTable;

/** The scores of an evaluation, to be printed. */
final class EvaluationTable {
  private static final int SHOWN_OF_TITLE = 60;

  private final Evaluation evaluation;
  private final boolean percent;
  private final boolean calibrated;

  /**
   * The table of an evaluation.
   *
   * @param percent whether figures are percentages with one digit behind the point, and not
   *     fractions with four
   * @param calibrated whether to add a column with the expected calibration errors
   */
  EvaluationTable(Evaluation evaluation, boolean percent, boolean calibrated) {
    this.evaluation = requireNonNull(evaluation, "evaluation is null");
    this.percent = percent;
    this.calibrated = calibrated;
  }

  QueryTable scores(List<ScoreName> names) {
    List<String> columns =
        List.of(
            "score",
            "precision",
            "recall",
            "f1",
            "f1Low",
            "f1High",
            "gold",
            "predicted",
            "calibrationError");
    return new QueryTable(
        calibrated ? columns : columns.subList(0, columns.size() - 1),
        names.stream().map(this::row).collect(toImmutableList()));
  }

  private ImmutableList<Optional<Object>> row(ScoreName name) {
    Score score = evaluation.total(name);
    Interval interval = new Bootstrap().f1(evaluation.perPaper(name));
    ImmutableList.Builder<Optional<Object>> row = ImmutableList.builder();
    Stream.of(
            name.toString(),
            figure(score.precision()),
            figure(score.recall()),
            figure(score.f1()),
            figure(interval.low()),
            figure(interval.high()),
            score.gold(),
            score.predicted())
        .forEach(cell -> row.add(Optional.of(cell)));
    if (calibrated) {
      OptionalDouble error = evaluation.calibration(name).expectedError();
      row.add(error.stream().<Object>mapToObj(this::figure).findFirst());
    }
    return row.build();
  }

  /** Rounds the exact value of the number half to even, as Python does. */
  private BigDecimal figure(double share) {
    return percent
        ? new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN)
        : new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN);
  }

  QueryTable disagreements(String kind) {
    return new QueryTable(
        List.of("side", "kind", "item", "paper"),
        evaluation.disagreements(kind).stream()
            .map(
                one ->
                    Stream.of(one.side().name(), one.kind(), one.item(), one.paper())
                        .map(cell -> Optional.<Object>of(cell))
                        .collect(toImmutableList()))
            .collect(toImmutableList()));
  }

  ImmutableList<String> disagreementLines(String kind) {
    return evaluation.disagreements(kind).stream()
        .map(EvaluationTable::line)
        .collect(toImmutableList());
  }

  private static String line(Disagreement one) {
    String title = one.paper();
    int shown =
        title.offsetByCodePoints(
            0, Math.min(SHOWN_OF_TITLE, title.codePointCount(0, title.length())));
    return "%-6s  %s  %s  | %s"
        .formatted(one.side(), one.kind(), one.item(), title.substring(0, shown));
  }
}
