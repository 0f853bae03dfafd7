package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Features;
import org.junit.jupiter.api.Test;

class OddsCalibrationTest {
  /** Says 95 % of what is good and 5 % of the rest. */
  private static final Classifier SURE =
      new Classifier(
          List.of(Classifier.NO, Classifier.YES),
          Map.of(
              Classifier.BIAS, new double[] {1.472, -1.472}, "good", new double[] {-2.944, 2.944}));

  private static Features features(boolean good) {
    return new Features().add(Classifier.BIAS).addIf(good, "good");
  }

  private static void add(OddsCalibration calibration, boolean good, int holding, int others) {
    for (int i = 0; i < holding + others; i++) {
      calibration.add(SURE, Example.of(i < holding, features(good)));
    }
  }

  @Test
  void whatIsTooSureOfItselfIsCalibrated() {
    OddsCalibration calibration = new OddsCalibration();
    add(calibration, true, 70, 30);
    add(calibration, false, 20, 80);

    Classifier calibrated = calibration.learn().apply(SURE);

    assertThat(SURE.probability(features(true), Classifier.YES)).isCloseTo(0.95, within(0.01));
    assertThat(calibrated.probability(features(true), Classifier.YES)).isCloseTo(0.7, within(0.01));
    assertThat(calibrated.probability(features(false), Classifier.YES))
        .isCloseTo(0.2, within(0.01));
  }

  @Test
  void oddsThatSayTheOppositeAreLeftAlone() {
    OddsCalibration calibration = new OddsCalibration();
    add(calibration, true, 20, 80);
    add(calibration, false, 70, 30);

    assertThat(calibration.learn().apply(SURE)).isSameAs(SURE);
  }

  @Test
  void whereNothingHoldsNothingChanges() {
    OddsCalibration calibration = new OddsCalibration();
    add(calibration, true, 0, 10);

    assertThat(calibration.learn().apply(SURE)).isSameAs(SURE);
  }
}
