package org.benchgraph.extract.learned;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;

/**
 * Says how likely an entity is right, given how likely its best mention is. The best of several
 * mentions is always too sure of itself, the more so for some types (Platt 1999, Probabilistic
 * Outputs for Support Vector Machines, with a slope and an offset for each type).
 *
 * @param classifier says how likely it is
 */
public record EntityConfidence(Classifier classifier) {
  private static final double SMALLEST = 0.01;

  public EntityConfidence {
    requireNonNull(classifier, "classifier is null");
  }

  /** The same entities with their own confidences. */
  public List<Entity> of(List<Entity> entities) {
    return entities.stream()
        .map(
            entity ->
                entity.withConfidence(
                    Math.min(1, classifier.probability(features(entity), Classifier.YES))))
        .collect(toImmutableList());
  }

  /** What is known of an entity. */
  public static Features features(Entity entity) {
    double likely = entity.confidence();
    double odds = Math.log((likely + SMALLEST) / (1 + SMALLEST - likely));
    String kind = entity.type().kind();
    return new Features()
        .add("bias")
        .add("odds", odds)
        .add("kind=" + kind)
        .add("odds,kind=" + kind, odds)
        .add("named=" + entity.named())
        .addCount("mentions", entity.mentions().size());
  }
}
