package org.benchgraph.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChooserTest {
  private static final ChooserTrainer TRAINER = new ChooserTrainer(1, 2);
  private static final Features NEAR = new Features().add("near").add("named");
  private static final Features FAR = new Features().add("far").add("named");

  @Test
  void learnsWhatTellsTheRightOptionFromTheOthers() {
    Chooser chooser = TRAINER.train(Collections.nCopies(5, new Choice(List.of(FAR, NEAR, FAR), 1)));

    double[] probabilities = chooser.probabilities(List.of(NEAR, FAR));

    assertThat(probabilities[0]).isGreaterThan(0.8);
    assertThat(probabilities[0] + probabilities[1]).isEqualTo(1, within(1e-9));
    assertThat(chooser.weights()).doesNotContainKey("named");
  }

  @Test
  void learnsTheSameFromTheSame() {
    List<Choice> choices = List.of(new Choice(List.of(FAR, NEAR), 1), new Choice(List.of(NEAR), 0));

    assertThat(TRAINER.train(choices)).isEqualTo(TRAINER.train(choices));
  }

  @Test
  void leavesOutWhatWasSeenTooSeldom() {
    Chooser chooser = TRAINER.train(List.of(new Choice(List.of(FAR, NEAR), 1)));

    assertThat(chooser.weights()).isEmpty();
  }

  @Test
  void takesAllOptionsForAlikeWhereThereWasNothingToLearnFrom() {
    assertThat(TRAINER.train(List.of()).probabilities(List.of(NEAR, FAR)))
        .containsExactly(0.5, 0.5);
    assertThat(TRAINER.train(List.of()).probabilities(List.of())).isEmpty();
  }

  @Test
  void refusesAChoiceOfWhatIsNoOption() {
    assertThatThrownBy(() -> new Choice(List.of(NEAR), 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isTheSameAfterBeingWrittenAndRead() throws IOException {
    Chooser chooser = new Chooser(Map.of("near", 1.25, "far", -0.5));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ClassifierFile.write(chooser, out);

    assertThat(ClassifierFile.readChooser(new ByteArrayInputStream(out.toByteArray())))
        .isEqualTo(chooser);
  }

  @Test
  void aClassifierIsNoChooser() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ClassifierFile.write(
        new Classifier(List.of("no", "yes"), Map.of("near", new double[] {-1, 1})), out);

    assertThatThrownBy(
            () -> ClassifierFile.readChooser(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessage("not a chooser but a classifier of [no, yes]");
  }
}
