package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final List<Score> MIXED =
      IntStream.range(0, 40).mapToObj(i -> new Score(i % 5, i % 3, i % 4)).toList();

  @Test
  void theIntervalHoldsTheScoreAndIsTheSameAgain() {
    double f1 = MIXED.stream().reduce(Score.NONE, Score::plus).f1();
    Interval interval = new Bootstrap().f1(MIXED);

    assertThat(interval.low()).isLessThan(f1);
    assertThat(interval.high()).isGreaterThan(f1).isLessThan(1);
    assertThat(new Bootstrap().f1(MIXED)).isEqualTo(interval);
  }

  @Test
  void morePapersMakeItNarrower() {
    List<Score> more = Collections.nCopies(20, MIXED).stream().flatMap(List::stream).toList();
    Interval wide = new Bootstrap().f1(MIXED);
    Interval narrow = new Bootstrap().f1(more);

    assertThat(narrow.high() - narrow.low()).isLessThan((wide.high() - wide.low()) / 2);
  }

  @Test
  void papersThatAreAlikeLeaveNoDoubt() {
    assertThat(new Bootstrap().f1(Collections.nCopies(9, new Score(1, 1, 1))))
        .isEqualTo(new Interval(0.5, 0.5));
  }
}
