package org.benchgraph.learn;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Chooses one of several options that compete: a conditional logistic regression, in which what all
 * options share counts for nothing. A pure function, safe for use by several threads.
 *
 * @param weights of each feature
 */
public record Chooser(Map<String, Double> weights) {
  public Chooser {
    weights = ImmutableMap.copyOf(weights);
  }

  /** How likely each option is the right one; the sum is one. */
  public double[] probabilities(List<Features> options) {
    double[] scores = options.stream().mapToDouble(this::score).toArray();
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /** Features never seen before count for nothing. */
  private double score(Features option) {
    double score = 0;
    for (Map.Entry<String, Double> feature : option.values().entrySet()) {
      score += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return score;
  }
}
