package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * Arrays whose memory is PyTorch's own. DJL makes an array of memory that Java lends and takes back
 * when the array is closed, though PyTorch may still need it for a gradient. The same holds for the
 * plain numbers of DJL's sums, so that what a gradient goes through must use {@link #number}.
 */
final class OwnedArray {
  private OwnedArray() {}

  static NDArray of(NDManager manager, float[] values, long... shape) {
    return owned(manager.create(values, new Shape(shape)));
  }

  static NDArray of(NDManager manager, long... values) {
    return owned(manager.create(values));
  }

  /** A number to reckon with. */
  static NDArray number(NDManager manager, float value) {
    return owned(manager.create(value));
  }

  private static NDArray owned(NDArray lent) {
    try (lent) {
      return lent.duplicate();
    }
  }
}
