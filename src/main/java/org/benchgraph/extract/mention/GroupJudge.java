package org.benchgraph.extract.mention;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.Distribution;
import org.benchgraph.learn.Features;
import org.benchgraph.model.EntityType;

/**
 * Judges what a group of candidates names.
 *
 * @param kind says of a group what kind of thing it names, or that it names nothing
 * @param named says whether that is a proper name
 * @param role says whether data are a benchmark in the paper
 */
public record GroupJudge(Classifier kind, Classifier named, Classifier role) {
  /** The class of what names nothing; the others are those of {@link EntityType#kind}. */
  public static final String NOTHING = "nothing";

  private static final double EVEN = 0.5;

  public GroupJudge {
    requireNonNull(kind, "kind is null");
    requireNonNull(named, "named is null");
    requireNonNull(role, "role is null");
  }

  /**
   * What a group names.
   *
   * @param confidence how likely it names something at all
   */
  record Verdict(EntityType type, boolean named, double confidence) {}

  /** The verdict on a group, if it is likely enough. */
  Optional<Verdict> judge(Features features, double least) {
    Distribution kinds = kind.classify(features);
    double confidence = Math.min(1, 1 - kinds.of(NOTHING));
    String best = kinds.best(NOTHING);
    if (confidence < least || best.equals(NOTHING)) {
      return Optional.empty();
    }
    EntityType type = EntityType.ofKind(best);
    boolean benchmark = type.isData() && role.probability(features, Classifier.YES) >= EVEN;
    return Optional.of(
        new Verdict(
            benchmark ? EntityType.BENCHMARK : type,
            named.probability(features, Classifier.YES) >= EVEN,
            confidence));
  }
}
