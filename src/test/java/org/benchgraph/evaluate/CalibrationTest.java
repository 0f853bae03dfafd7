package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
  private static final double CLOSE = 1e-9;

  static Prediction stated(double confidence, boolean right) {
    return new Prediction(Optional.of(confidence), right);
  }

  /** Predictions of which so many are right. */
  static ImmutableList<Prediction> stated(double confidence, int right, int wrong) {
    return IntStream.range(0, right + wrong)
        .mapToObj(i -> stated(confidence, i < right))
        .collect(ImmutableList.toImmutableList());
  }

  private static double error(List<Prediction> predictions) {
    return Calibration.of(predictions).expectedError().orElseThrow();
  }

  @Test
  void confidencesThatAreWhatTheySayHaveNoError() {
    assertThat(error(stated(0.8, 8, 2))).isCloseTo(0, within(CLOSE));
    assertThat(error(stated(1, 5, 0))).isCloseTo(0, within(CLOSE));
    assertThat(error(stated(0, 0, 5))).isCloseTo(0, within(CLOSE));
  }

  @Test
  void theErrorIsTheMeanOverThePredictions() {
    ImmutableList<Prediction> predictions =
        ImmutableList.<Prediction>builder()
            .addAll(stated(0.95, 3, 3))
            .addAll(stated(0.25, 0, 2))
            .build();

    assertThat(error(predictions)).isCloseTo((6 * 0.45 + 2 * 0.25) / 8, within(CLOSE));
  }

  @Test
  void withinABinTooHighAndTooLowCancelOut() {
    assertThat(error(List.of(stated(0.45, true), stated(0.45, false), stated(0.5, false))))
        .isCloseTo((0.45 + 0.45 + 0.5 - 1) / 3, within(CLOSE));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.001, 0",
    "0.1, 0",
    "0.101, 1",
    "0.3, 2",
    "0.7, 6",
    "0.8, 7",
    "0.801, 8",
    "0.95, 9",
    "1, 9"
  })
  void aBinHoldsItsUpperBound(double confidence, int bin) {
    Calibration calibration = Calibration.of(List.of(stated(confidence, true)));

    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(bin).predictions()).isEqualTo(1);
    assertThat(calibration.bins().get(bin).meanConfidence()).isEqualTo(confidence);
    assertThat(calibration.predictions()).isEqualTo(1);
  }

  @Test
  void ofNothingThereIsNoError() {
    assertThat(Calibration.of(List.of()).expectedError()).isEmpty();
  }

  @Test
  void whatStatesNoConfidenceCannotBeHeldToIt() {
    assertThatThrownBy(() -> Calibration.of(List.of(new Prediction(Optional.empty(), true))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
