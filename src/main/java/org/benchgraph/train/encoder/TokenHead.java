package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.List;
import java.util.Set;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;

/** The last step: from what a word means in its text to likelihoods of labels and roles. */
final class TokenHead {
  /** The name of the head that is kept. */
  static final String NAME = "head";

  private static final int TAGS = Tag.ALL.size();
  private static final int ROLES = Role.values().length;

  /** How many numbers it gives for each word. */
  static final int OUTPUTS = TAGS + ROLES;

  /** A wrong role counts less than a wrong label: roles are there to help. */
  private static final float ROLE_SHARE = 0.3f;

  private TokenHead() {}

  /**
   * How wrong the numbers are: the cross entropy of labels, and of roles where they are known.
   *
   * @param outputs a row of {@link #OUTPUTS} numbers for each word
   */
  static NDArray loss(NDManager step, NDArray outputs, EncoderLesson lesson) {
    int words = lesson.tags().size();
    float[] tags = new float[words * TAGS];
    for (int i = 0; i < words; i++) {
      tags[i * TAGS + Tag.ALL.indexOf(lesson.tags().get(i))] = 1;
    }
    NDArray loss =
        outputs
            .get(new NDIndex(":, 0:" + TAGS))
            .logSoftmax(-1)
            .mul(OwnedArray.of(step, tags, words, TAGS))
            .sum()
            .mul(OwnedArray.number(step, -1f / words));
    return lesson.roles().map(roles -> loss.add(roleLoss(step, outputs, roles))).orElse(loss);
  }

  private static NDArray roleLoss(NDManager step, NDArray outputs, List<Set<Role>> roles) {
    float[] holds = new float[roles.size() * ROLES];
    for (int i = 0; i < roles.size(); i++) {
      for (Role role : roles.get(i)) {
        holds[i * ROLES + role.ordinal()] = 1;
      }
    }
    NDArray logits = outputs.get(new NDIndex(":, " + TAGS + ":" + OUTPUTS));
    // log(1 + exp(x)) - x * y, in the form that does not overflow.
    return logits
        .maximum(OwnedArray.number(step, 0))
        .sub(logits.mul(OwnedArray.of(step, holds, roles.size(), ROLES)))
        .add(logits.abs().neg().exp().add(OwnedArray.number(step, 1)).log())
        .sum()
        .mul(OwnedArray.number(step, ROLE_SHARE / roles.size()));
  }
}
