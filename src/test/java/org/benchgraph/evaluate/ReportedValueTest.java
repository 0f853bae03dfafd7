package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedValueTest {
  @ParameterizedTest
  @CsvSource({
    "'1,000', 1000",
    "'1,234,567.5', 1234567.5",
    "-2.5%, 2.5",
    "+2.1, 2.1",
    "1.48x, 1.48",
    "0.07\\%, 0.07",
    "2-5%, 2",
    "about 71.50 points, 71.5",
    "7., 7",
    "'3,', 3",
    ".5, 5",
    "٣٫٥, 3"
  })
  void theFirstNumberCountsWithoutItsSign(String written, double number) {
    assertThat(ReportedValue.of(written).number()).hasValue(number);
  }

  @Test
  void wordsAreComparedInSmallLetters() {
    assertThat(ReportedValue.of(" Half ")).isEqualTo(ReportedValue.of("half"));
    assertThat(ReportedValue.of("half")).isNotEqualTo(ReportedValue.of("doubling"));
    assertThat(ReportedValue.of("0")).isEqualTo(ReportedValue.of("-0"));
  }
}
