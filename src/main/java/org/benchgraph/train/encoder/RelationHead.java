package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.Random;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.model.FactKind;

/**
 * The step from what words mean in their text to relations of entities: a product of what a mention
 * is as a subject and of what another is as an object; the odds of entities are the sum of those of
 * their mentions (Verga and others 2018, Simultaneously Self-Attending to All Mentions for
 * Full-Abstract Biological Relation Extraction).
 */
final class RelationHead {
  /**
   * The part that leads from a word to what it is as a subject. Parts whose names begin so learn as
   * fast as heads do.
   */
  static final String SUBJECTS = TokenHead.NAME + "-subjects";

  /** The part that leads from a subject to the objects that would fit it. */
  static final String FITTING = TokenHead.NAME + "-fitting";

  /** The part that leads from a word to what it is as an object. */
  static final String OBJECTS = TokenHead.NAME + "-objects";

  /** How many numbers tell what a word is as an object, by one network. */
  static final int WIDTH = 64;

  private static final double WORD_DEVIATION = 0.04;
  private static final double FITTING_DEVIATION = 0.1;

  /** A wrong relation counts less than a wrong label: with more, labels get worse. */
  private static final float SHARE = 0.5f;

  /** So that there is a logarithm. */
  private static final float SMALLEST_ODDS = 1e-9f;

  private RelationHead() {}

  /** Adds the parts: as they were among the weights, else such that know nothing yet. */
  static void addTo(TransformerNetwork network, Random random) {
    network.addPart(SUBJECTS, Layers.WIDTH, WIDTH, WORD_DEVIATION, random);
    network.addPart(OBJECTS, Layers.WIDTH, WIDTH, WORD_DEVIATION, random);
    network.addPart(
        FITTING, WIDTH, RelationScores.KINDS.size() * (WIDTH + 1), FITTING_DEVIATION, random);
  }

  /**
   * How wrong the relations are that could hold: the cross entropy, each kind counting as much.
   *
   * @param rows what the words of the text mean in it
   */
  static NDArray loss(
      NDManager step, TransformerNetwork network, NDArray rows, RelationTargets targets) {
    NDArray means = OwnedArray.of(step, targets.means(), targets.mentions(), targets.words());
    NDArray groups = OwnedArray.of(step, targets.groups(), targets.entities(), targets.mentions());
    NDArray subjects = means.matMul(network.linear(network.linear(rows, SUBJECTS).tanh(), FITTING));
    NDArray objects = means.matMul(network.linear(rows, OBJECTS).tanh()).transpose();
    NDArray sum = OwnedArray.number(step, 0);
    for (FactKind kind : RelationScores.KINDS) {
      int from = RelationScores.KINDS.indexOf(kind) * (WIDTH + 1);
      NDArray products =
          columns(subjects, from, WIDTH).matMul(objects).add(columns(subjects, from + WIDTH, 1));
      NDArray odds =
          groups
              .matMul(
                  products
                      .minimum(OwnedArray.number(step, (float) RelationScores.MOST_LOG_ODDS))
                      .exp())
              .matMul(groups.transpose());
      NDArray logits = odds.add(OwnedArray.number(step, SMALLEST_ODDS)).log();
      sum = sum.add(loss(step, logits, targets.pairs().get(kind), targets.entities()));
    }
    return sum.mul(OwnedArray.number(step, SHARE / RelationScores.KINDS.size()));
  }

  private static NDArray columns(NDArray rows, int from, int count) {
    return rows.get(new NDIndex(":, " + from + ":" + (from + count)));
  }

  private static NDArray loss(
      NDManager step, NDArray logits, RelationTargets.Pairs pairs, int entities) {
    return CrossEntropy.ofLogits(
            step, logits, OwnedArray.of(step, pairs.hold(), entities, entities))
        .mul(OwnedArray.of(step, pairs.possible(), entities, entities))
        .sum()
        .mul(OwnedArray.number(step, 1f / Math.max(1, pairs.count())));
  }
}
