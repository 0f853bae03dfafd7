package org.benchgraph.extract.fact;

import java.util.Map;
import java.util.Optional;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;

/**
 * What is known of whether all that a result says is right: how sure each choice was, and that what
 * was chosen is an entity at all.
 */
final class ClaimFeatures {
  private static final double SMALLEST = 1e-3;

  /**
   * What a number was said to belong to.
   *
   * @param entity or none
   * @param probability of that choice
   */
  record Chosen(Optional<Entity> entity, double probability) {}

  private ClaimFeatures() {}

  /**
   * Of one result.
   *
   * @param reported how likely the number is reported
   */
  static Features of(double reported, Map<ResultRole, Chosen> chosen) {
    Features features = new Features().add(Classifier.BIAS).add("reported", logarithm(reported));
    double all = reported;
    for (ResultRole role : ResultRole.values()) {
      Chosen one = chosen.get(role);
      features.add(role.name(), logarithm(one.probability()));
      features.addIf(one.entity().isEmpty(), role + ",none");
      one.entity()
          .ifPresent(
              entity -> {
                features.add(role + ",confidence", logarithm(entity.confidence()));
                features.addIf(entity.named(), role + ",named");
              });
      all *= one.probability();
    }
    return features.add("all", Math.log((all + SMALLEST) / (1 + SMALLEST - all)));
  }

  private static double logarithm(double probability) {
    return Math.log(probability + SMALLEST);
  }
}
