package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.List;
import java.util.Optional;
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
    return lesson
        .entities()
        .map(entities -> loss.add(roleLoss(step, outputs, entities)))
        .orElse(loss);
  }

  private static NDArray roleLoss(
      NDManager step, NDArray outputs, List<Optional<MarkedEntity>> entities) {
    float[] holds = new float[entities.size() * ROLES];
    for (int i = 0; i < entities.size(); i++) {
      for (Role role : entities.get(i).map(MarkedEntity::roles).orElse(Set.of())) {
        holds[i * ROLES + role.ordinal()] = 1;
      }
    }
    NDArray logits = outputs.get(new NDIndex(":, " + TAGS + ":" + OUTPUTS));
    return CrossEntropy.ofLogits(step, logits, OwnedArray.of(step, holds, entities.size(), ROLES))
        .sum()
        .mul(OwnedArray.number(step, ROLE_SHARE / entities.size()));
  }
}
