package org.benchgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Annotators;
import org.junit.jupiter.api.Test;

class TitleExtractorTest {
  private static List<String> names(String title, String text) {
    return new TitleExtractor()
        .extract(Annotators.shared().annotate(new Paper("p", title, text))).stream()
            .map(Mention::surface)
            .toList();
  }

  @Test
  void aCoinedNameNeedStandOnlyInTheTitle() {
    assertThat(names("WidgetNet: Gears for All", "We turn gears.")).containsExactly("WidgetNet");
  }

  @Test
  void oneOrTwoPlainWordsAreANameIfTheyStandAgain() {
    assertThat(names("Turning Gears: A Framework", "Turning Gears is easy."))
        .containsExactly("Turning Gears");
    assertThat(names("Turning Gears: A Framework", "It is easy.")).isEmpty();
    assertThat(names("Turn the Gears: A Framework", "Turn the Gears is easy.")).isEmpty();
  }

  @Test
  void aTitleWithoutAColonHasNone() {
    assertThat(names("Turning Gears", "Turning Gears is easy.")).isEmpty();
    assertThat(names(": Gears", "Gears turn.")).isEmpty();
  }
}
