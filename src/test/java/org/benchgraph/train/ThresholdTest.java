package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ThresholdTest {
  @Test
  void itIsTheSurestOfThoseThatAreNearlyBest() {
    Random random = new Random(7);
    Threshold threshold = new Threshold();
    int truths = 0;
    for (int i = 0; i < 20_000; i++) {
      double probability = Math.pow(random.nextDouble(), 3);
      boolean right = random.nextDouble() < probability;
      truths += right ? 1 : 0;
      threshold.add(probability, right);
    }

    double chosen = threshold.best(truths);

    double f1 = threshold.f1(chosen, truths);
    double most = 0;
    for (int percent = 1; percent < 100; percent++) {
      most = Math.max(most, threshold.f1(percent / 100.0, truths));
    }
    assertThat(f1).isEqualTo(0.99 * most, within(0.002));
    assertThat(threshold.f1(chosen + 0.02, truths)).isLessThan(f1);
  }

  @Test
  void whereNothingIsRightItIsCertainty() {
    Threshold threshold = new Threshold();
    threshold.add(0.9, false);

    assertThat(threshold.best(3)).isEqualTo(1);
    assertThat(new Threshold().best(0)).isEqualTo(1);
  }
}
