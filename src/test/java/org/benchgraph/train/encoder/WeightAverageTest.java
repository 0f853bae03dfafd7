package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightAverageTest {
  @Test
  void eachWeightIsTheMeanOfThoseOfItsName() {
    Map<String, Weight> mean =
        WeightAverage.of(
            List.of(
                Map.of("a", new Weight(List.of(1, 2), new float[] {1, 2}), "b", Weight.vector(5)),
                Map.of("a", new Weight(List.of(1, 2), new float[] {3, -2}), "b", Weight.vector(5)),
                Map.of("a", new Weight(List.of(1, 2), new float[] {5, 3}), "b", Weight.vector(5))));

    assertThat(mean.get("a").shape()).containsExactly(1, 2);
    assertThat(mean.get("a").values()).containsExactly(3, 1);
    assertThat(mean.get("b").values()).containsExactly(5);
  }
}
