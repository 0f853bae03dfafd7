package org.benchgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benchgraph.model.Paper;
import org.junit.jupiter.api.Test;

class AbbreviationFinderTest {
  private static List<String> definitions(String text) {
    Paper paper = new Paper("p", "Gears", text);
    return Annotators.shared().annotate(paper).abbreviations().stream()
        .map(one -> paper.text(one.shortForm()) + " = " + paper.text(one.longForm()))
        .toList();
  }

  @Test
  void eitherFormMayStandInBrackets() {
    assertThat(definitions("We study adaptive widget routing (AWR) and GTN (gear tree network)."))
        .containsExactly("AWR = adaptive widget routing", "GTN = gear tree network");
  }

  @Test
  void theLongFormStartsWithTheFirstLetter() {
    assertThat(definitions("We propose Chain of GearNet (CoGN) for widgets."))
        .containsExactly("CoGN = Chain of GearNet");
  }

  @Test
  void digitsMayStandForWhatIsWrittenOtherwise() {
    assertThat(
            definitions("We do gear-to-lever (G2L) and stable widget inference learning (S2IL)."))
        .containsExactly("G2L = gear-to-lever", "S2IL = stable widget inference learning");
  }

  @Test
  void aDigitThatIsWrittenIsFound() {
    assertThat(definitions("Results of gear 4 grid sorting (G4S) are given."))
        .containsExactly("G4S = gear 4 grid sorting");
  }

  @Test
  void versionsStagesAndMeasuresAreNoShortForms() {
    assertThat(
            definitions(
                "The gears are shown (G2). We sort in the first stage (Stage 1) and the second stage (Stage"
                    + " 2). Stable gears (SG3) are best on retrieval tasks (R@10) and on finding them (F1"
                    + " 0.85)."))
        .isEmpty();
  }

  @Test
  void whatDoesNotHaveTheLettersIsNoLongForm() {
    assertThat(definitions("The widgets were sorted by hand (XQZ).")).isEmpty();
  }
}
