package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.Random;
import java.util.SplittableRandom;
import org.benchgraph.extract.encoder.PieceSequence;

/**
 * Sets some numbers to zero and makes the others larger, so that no number is relied on alone
 * (Srivastava and others 2014, Dropout). What stays and what goes is drawn once, for more numbers
 * than any text has at a time; each use begins somewhere else in that row. PyTorch draws for each
 * number anew, which a profile found to be 15 % of all work of tuning.
 */
final class Dropout {
  /** The most numbers at a time: the shares of attention in the longest text. */
  static final int MOST = Layers.HEADS * PieceSequence.LONGEST * PieceSequence.LONGEST;

  private static final float SHARE = 0.1f;

  /** So that even the most numbers can begin at many places. */
  private static final int LENGTH = 2 * MOST;

  private static final int ROW_SEED = 11;

  private final NDArray row;
  private final Random starts;

  /**
   * A dropout with a row of its own.
   *
   * @param manager owns the row
   * @param seed where the random numbers start that say where a use begins
   */
  Dropout(NDManager manager, int seed) {
    float[] factors = new float[LENGTH];
    SplittableRandom random = new SplittableRandom(ROW_SEED);
    for (int i = 0; i < LENGTH; i++) {
      factors[i] = random.nextDouble() < SHARE ? 0 : 1 / (1 - SHARE);
    }
    this.row = OwnedArray.of(manager, factors, LENGTH);
    this.starts = new Random(seed);
  }

  /**
   * The array with some numbers dropped.
   *
   * @param input of {@link #MOST} numbers or fewer
   */
  NDArray of(NDArray input) {
    int size = Math.toIntExact(input.size());
    int start = starts.nextInt(LENGTH - size + 1);
    try (NDArray part = row.get(new NDIndex().addSliceDim(start, start + size));
        NDArray factors = part.reshape(input.getShape())) {
      return input.mul(factors);
    }
  }
}
