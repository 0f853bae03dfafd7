package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrossFitTest {
  @Test
  void whatIsJoinedLearnedWithoutTheSameFold() {
    CrossFit<String> letters = new CrossFit<>("all", List.of("a", "b", "c", "d"));
    CrossFit<Integer> lengths = new CrossFit<>(0, List.of(1, 2, 3, 4));

    assertThat(letters.with(lengths, (letter, length) -> letter + length))
        .isEqualTo(new CrossFit<>("all0", List.of("a1", "b2", "c3", "d4")));
  }
}
