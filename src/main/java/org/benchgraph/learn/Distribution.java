package org.benchgraph.learn;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * How likely each class is.
 *
 * @param probabilities by class; their sum is one
 */
public record Distribution(Map<String, Double> probabilities) {
  public Distribution {
    probabilities = ImmutableMap.copyOf(probabilities);
  }

  /** How likely a class is; zero for one never seen in training. */
  public double of(String label) {
    return probabilities.getOrDefault(label, 0.0);
  }

  /** The likeliest class but one; the earlier of equals. */
  public String best(String besides) {
    String best = besides;
    double most = -1;
    for (Map.Entry<String, Double> entry : probabilities.entrySet()) {
      if (!entry.getKey().equals(besides) && entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
