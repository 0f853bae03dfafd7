package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;

/** The last step: from what a word means in its text to likelihoods of labels and roles. */
final class TokenHead {
  /** The name of the head that is kept. */
  static final String NAME = "head";

  private static final int TAGS = WordTargets.TAGS;

  /** How many numbers it gives for each word. */
  static final int OUTPUTS = TAGS + WordTargets.ROLES;

  /** A wrong role counts less than a wrong label: roles are there to help. */
  private static final float ROLE_SHARE = 0.3f;

  private TokenHead() {}

  /**
   * How wrong the numbers are: the cross entropy of labels, and of roles where they are known.
   *
   * @param outputs a row of {@link #OUTPUTS} numbers for each word
   */
  static NDArray loss(NDManager step, NDArray outputs, WordTargets targets) {
    NDArray loss =
        outputs
            .get(new NDIndex(":, 0:" + TAGS))
            .logSoftmax(-1)
            .mul(OwnedArray.of(step, targets.tags(), targets.words(), TAGS))
            .sum()
            .mul(OwnedArray.number(step, -1f / targets.words()));
    return targets
        .roles()
        .map(roles -> loss.add(roleLoss(step, outputs, roles, targets.words())))
        .orElse(loss);
  }

  private static NDArray roleLoss(NDManager step, NDArray outputs, float[] roles, int words) {
    NDArray logits = outputs.get(new NDIndex(":, " + TAGS + ":" + OUTPUTS));
    return CrossEntropy.ofLogits(step, logits, OwnedArray.of(step, roles, words, WordTargets.ROLES))
        .sum()
        .mul(OwnedArray.number(step, ROLE_SHARE / words));
  }
}
