package org.benchgraph.learn;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Says yes or no.
 *
 * @param classifier says how likely yes is
 * @param least how likely it must be
 */
public record Judge(Classifier classifier, double least) {
  public Judge {
    requireNonNull(classifier, "classifier is null");
    checkArgument(0 <= least && least <= 1, "least out of [0, 1]: %s", least);
  }

  /** How likely yes is. */
  public double probability(Features features) {
    return Math.min(1, classifier.probability(features, Classifier.YES));
  }
}
