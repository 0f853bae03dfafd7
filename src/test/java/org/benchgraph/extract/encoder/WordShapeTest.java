package org.benchgraph.extract.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.extract.encoder.WordShape.ALL_CAPITALS;
import static org.benchgraph.extract.encoder.WordShape.EXPECTED_CAPITAL;
import static org.benchgraph.extract.encoder.WordShape.FIRST_CAPITAL;
import static org.benchgraph.extract.encoder.WordShape.INNER_CAPITAL;
import static org.benchgraph.extract.encoder.WordShape.LETTERS_AND_DIGITS;
import static org.benchgraph.extract.encoder.WordShape.NUMBER;
import static org.benchgraph.extract.encoder.WordShape.SIGN;
import static org.benchgraph.extract.encoder.WordShape.SMALL;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordShapeTest {
  @Test
  void namesAreToldFromOtherWords() {
    assertThat(WordShape.of(List.of("We", "test", "QuxNet", "and", "QUX-B", "on", "Qux-10", ".")))
        .containsExactly(
            EXPECTED_CAPITAL,
            SMALL,
            INNER_CAPITAL,
            SMALL,
            ALL_CAPITALS,
            SMALL,
            LETTERS_AND_DIGITS,
            SIGN);
  }

  @Test
  void aCapitalCountsWhereOtherWordsHaveNone() {
    assertThat(WordShape.of(List.of("the", "network", "of", "Smith", "learns", "well")))
        .contains(FIRST_CAPITAL)
        .doesNotContain(EXPECTED_CAPITAL);
    assertThat(WordShape.of(List.of("The", "Network", "of", "Smith", "Learns", "Well")))
        .doesNotContain(FIRST_CAPITAL);
  }

  @Test
  void numbersAndForeignLettersHaveShapesToo() {
    assertThat(WordShape.of(List.of("in", "83.8", "%", "数据", "Été", "A", "iPod")))
        .containsExactly(SMALL, NUMBER, SIGN, SMALL, FIRST_CAPITAL, FIRST_CAPITAL, INNER_CAPITAL);
  }

  @Test
  void aSentenceOfNothingHasNoShapes() {
    assertThat(WordShape.of(List.of())).isEmpty();
  }
}
