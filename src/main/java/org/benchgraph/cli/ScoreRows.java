package org.benchgraph.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.benchgraph.evaluate.Bootstrap;
import org.benchgraph.evaluate.Interval;
import org.benchgraph.evaluate.Score;

/** Scores as rows of a table. */
final class ScoreRows {
  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "score", "precision", "recall", "f1", "f1Low", "f1High", "gold", "predicted");

  private final boolean percent;

  /**
   * Makes rows.
   *
   * @param percent whether figures are percentages with one digit behind the point, and not
   *     fractions with four
   */
  ScoreRows(boolean percent) {
    this.percent = percent;
  }

  /** The row of one score, of all papers together. */
  ImmutableList<Optional<Object>> row(String name, List<Score> papers) {
    Score score = papers.stream().reduce(Score.NONE, Score::plus);
    Interval interval = new Bootstrap().f1(papers);
    return Stream.of(
            name,
            figure(score.precision()),
            figure(score.recall()),
            figure(score.f1()),
            figure(interval.low()),
            figure(interval.high()),
            score.gold(),
            score.predicted())
        .map(cell -> Optional.<Object>of(cell))
        .collect(toImmutableList());
  }

  /** Rounds the exact value of the number half to even, as Python does. */
  BigDecimal figure(double share) {
    return percent
        ? new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN)
        : new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN);
  }
}
