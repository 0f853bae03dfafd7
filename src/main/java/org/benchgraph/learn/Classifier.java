package org.benchgraph.learn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A multinomial logistic regression. A pure function, safe for use by several threads.
 *
 * @param labels the classes
 * @param weights of each feature, one weight for each class
 */
public record Classifier(List<String> labels, Map<String, double[]> weights) {
  /** The class of what holds, where the question is whether it does. */
  public static final String YES = "yes";

  /** The class of what does not hold. */
  public static final String NO = "no";

  /** The feature that everything has. */
  public static final String BIAS = "bias";

  public Classifier {
    labels = ImmutableList.copyOf(labels);
    weights = ImmutableMap.copyOf(weights);
  }

  /**
   * The same classifier of what holds or not with other odds, for where it is too sure of itself or
   * not enough (Platt 1999, Probabilistic Outputs for Support Vector Machines).
   *
   * @param slope what to multiply the logarithm of the odds with
   * @param offset what to add to it then
   */
  public Classifier withOdds(double slope, double offset) {
    Map<String, double[]> stretched = new HashMap<>(weights);
    stretched.putIfAbsent(BIAS, new double[labels.size()]);
    stretched.replaceAll(
        (name, row) -> {
          double[] values = new double[row.length];
          for (int i = 0; i < row.length; i++) {
            double half = labels.get(i).equals(YES) ? offset / 2 : -offset / 2;
            values[i] = rounded(row[i] * slope + (name.equals(BIAS) ? half : 0));
          }
          return values;
        });
    return new Classifier(labels, stretched);
  }

  /** As many digits as the file keeps, so that a classifier and its file say the same. */
  static double rounded(double weight) {
    return Math.round(weight * 1e4) / 1e4;
  }

  /** How likely each class is; the sum is one. Features never seen before count for nothing. */
  public Distribution classify(Features features) {
    double[] scores = new double[labels.size()];
    features
        .values()
        .forEach(
            (name, value) -> {
              double[] weight = weights.get(name);
              if (weight != null) {
                for (int i = 0; i < scores.length; i++) {
                  scores[i] += value * weight[i];
                }
              }
            });
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    ImmutableMap.Builder<String, Double> probabilities = ImmutableMap.builder();
    for (int i = 0; i < scores.length; i++) {
      probabilities.put(labels.get(i), scores[i] / sum);
    }
    return new Distribution(probabilities.buildOrThrow());
  }

  /** How likely one class is. */
  public double probability(Features features, String label) {
    return classify(features).of(label);
  }
}
