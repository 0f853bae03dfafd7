package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** How wrong numbers are that tell whether something holds. */
final class CrossEntropy {
  private CrossEntropy() {}

  /**
   * The cross entropy of each number: log(1 + exp(x)) - x * y, in the form that does not overflow.
   *
   * @param logits logarithms of odds
   * @param truths one for each of them: how likely it holds, 1 or 0 if that is known
   */
  static NDArray ofLogits(NDManager step, NDArray logits, NDArray truths) {
    return logits
        .maximum(OwnedArray.number(step, 0))
        .sub(logits.mul(truths))
        .add(logits.abs().neg().exp().add(OwnedArray.number(step, 1)).log());
  }
}
