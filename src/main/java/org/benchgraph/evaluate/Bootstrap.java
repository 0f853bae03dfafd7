package org.benchgraph.evaluate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How far a score would vary with other papers of the same kind: as many papers as there are are
 * drawn anew again and again, with replacement, and scored.
 *
 * <p>The same papers in the same order give the same interval on every machine, and all scores are
 * taken from the same draws.
 */
public final class Bootstrap {
  private static final int RESAMPLES = 1_000;
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;
  private static final long SEED = 20_260_101;

  /**
   * The interval that holds the middle 95 percent of 1,000 F1 scores.
   *
   * @param papers the score of each paper; at least one
   */
  public Interval f1(List<Score> papers) {
    checkArgument(!papers.isEmpty(), "there is no paper");
    Random random = new Random(SEED);
    double[] drawn = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      int right = 0;
      int extra = 0;
      int missed = 0;
      for (int paper = 0; paper < papers.size(); paper++) {
        Score score = papers.get(random.nextInt(papers.size()));
        right += score.right();
        extra += score.extra();
        missed += score.missed();
      }
      drawn[i] = new Score(right, extra, missed).f1();
    }
    Arrays.sort(drawn);
    return new Interval(percentile(drawn, LOW), percentile(drawn, HIGH));
  }

  /** The smallest that at least the given share does not exceed. */
  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
