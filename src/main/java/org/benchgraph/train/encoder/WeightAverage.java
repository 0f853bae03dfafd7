package org.benchgraph.train.encoder;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * The mean of networks that began alike and learned the same in another order, or somewhat more,
 * which errs less than each of them (Wortsman and others 2022, Model soups).
 */
final class WeightAverage {
  private WeightAverage() {}

  /**
   * The mean, weight by weight.
   *
   * @param networks at least one, all with the same weights by name and shape
   */
  static Map<String, Weight> of(List<Map<String, Weight>> networks) {
    ImmutableMap.Builder<String, Weight> mean = ImmutableMap.builder();
    networks
        .get(0)
        .forEach(
            (name, first) ->
                mean.put(
                    name,
                    mean(first, networks.stream().map(network -> network.get(name)).toList())));
    return mean.buildOrThrow();
  }

  private static Weight mean(Weight first, List<Weight> weights) {
    float[] sum = new float[first.values().length];
    for (Weight weight : weights) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weight.values()[i];
      }
    }
    return new Weight(first.shape(), sum).times(1.0 / weights.size());
  }
}
