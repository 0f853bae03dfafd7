package org.benchgraph.evaluate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far stated confidences are those that should have been stated: predictions in ten bins of
 * equal width by their confidence. A bin holds its upper bound, and the first holds 0 too.
 *
 * @param bins ten, by rising confidence
 */
public record Calibration(List<Bin> bins) {
  static final int BINS = 10;
  private static final int THOUSAND = 1000;

  /**
   * The predictions of about the same confidence.
   *
   * @param predictions how many
   * @param right how many of them are right
   * @param thousandths the sum of their confidences in thousandths, as precise as files have them
   */
  public record Bin(int predictions, int right, long thousandths) {
    private static final Bin EMPTY = new Bin(0, 0, 0);

    private Bin plus(long confidence, boolean isRight) {
      return new Bin(predictions + 1, right + (isRight ? 1 : 0), thousandths + confidence);
    }

    /** The share that is right; 0 where there are none. */
    public double shareRight() {
      return predictions == 0 ? 0 : (double) right / predictions;
    }

    /** The mean of the stated confidences; 0 where there are none. */
    public double meanConfidence() {
      return predictions == 0 ? 0 : (double) thousandths / THOUSAND / predictions;
    }
  }

  public Calibration {
    bins = ImmutableList.copyOf(bins);
    checkArgument(bins.size() == BINS, "there are %s bins", bins.size());
  }

  /**
   * The calibration of some predictions.
   *
   * @throws IllegalArgumentException if one of them states no confidence
   */
  static Calibration of(List<Prediction> predictions) {
    Bin[] bins = new Bin[BINS];
    java.util.Arrays.fill(bins, Bin.EMPTY);
    for (Prediction prediction : predictions) {
      checkArgument(prediction.confidence().isPresent(), "a prediction states no confidence");
      long confidence = Math.round(prediction.confidence().get() * THOUSAND);
      int bin = (int) Math.max(0, (confidence * BINS - 1) / THOUSAND);
      bins[bin] = bins[bin].plus(confidence, prediction.right());
    }
    return new Calibration(ImmutableList.copyOf(bins));
  }

  /** How many predictions there are. */
  public int predictions() {
    return bins.stream().mapToInt(Bin::predictions).sum();
  }

  /**
   * The expected calibration error of Naeini et al. (2015) and Guo et al. (2017): how far share
   * right and mean confidence of a bin lie apart, averaged over the predictions. Empty without any.
   */
  public OptionalDouble expectedError() {
    double apart = 0;
    for (Bin bin : bins) {
      apart += bin.predictions() * Math.abs(bin.shareRight() - bin.meanConfidence());
    }
    return predictions() == 0 ? OptionalDouble.empty() : OptionalDouble.of(apart / predictions());
  }
}
