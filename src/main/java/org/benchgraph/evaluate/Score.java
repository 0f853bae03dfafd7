package org.benchgraph.evaluate;

/**
 * How often prediction and annotation agree.
 *
 * @param right how many predictions are annotated too (true positives)
 * @param extra how many predictions are not (false positives)
 * @param missed how many annotations nothing predicts (false negatives)
 */
public record Score(int right, int extra, int missed) {
  /** Nothing predicted, nothing annotated. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Both together. */
  public Score plus(Score other) {
    return new Score(right + other.right, extra + other.extra, missed + other.missed);
  }

  /** The share of predictions that are right; 0 where there are none. */
  public double precision() {
    return right + extra == 0 ? 0 : (double) right / (right + extra);
  }

  /** The share of annotations that are predicted; 0 where there are none. */
  public double recall() {
    return right + missed == 0 ? 0 : (double) right / (right + missed);
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** How many there are by the annotation. */
  public int gold() {
    return right + missed;
  }

  /** How many are predicted. */
  public int predicted() {
    return right + extra;
  }
}
