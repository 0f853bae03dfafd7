package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Sets some numbers to zero and makes the others larger, so that no number is relied on alone
 * (Srivastava and others 2014, Dropout). What stays and what goes is drawn once, for more numbers
 * than any text has at a time; each use begins somewhere else in that row. PyTorch draws for each
 * number anew, which a profile found to be an eighth of all work of tuning.
 */
final class Dropout {
  private static final float SHARE = 0.1f;
  private static final int ROW = 1 << 23;

  /** Networks differ by the order of what they read, not by what is dropped. */
  private static final int ROW_SEED = 11;

  private static final int START_SEED = 7;

  private final NDArray row;
  private final Random starts = new Random(START_SEED);

  /** A dropout of its own row, owned by the manager. */
  Dropout(NDManager manager) {
    float[] factors = new float[ROW];
    SplittableRandom random = new SplittableRandom(ROW_SEED);
    for (int i = 0; i < ROW; i++) {
      factors[i] = random.nextDouble() < SHARE ? 0 : 1 / (1 - SHARE);
    }
    this.row = OwnedArray.of(manager, factors, ROW);
  }

  /**
   * The array with some numbers dropped.
   *
   * @param input of no more numbers than the row
   */
  NDArray of(NDArray input) {
    int size = Math.toIntExact(input.size());
    int start = starts.nextInt(ROW - size + 1);
    try (NDArray part = row.get(new NDIndex(start + ":" + (start + size)));
        NDArray factors = part.reshape(input.getShape())) {
      return input.mul(factors);
    }
  }
}
