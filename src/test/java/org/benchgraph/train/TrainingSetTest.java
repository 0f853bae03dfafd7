package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.junit.jupiter.api.Test;

class TrainingSetTest {
  private static AnnotatedPaper paper(String title, String text) {
    return new AnnotatedPaper(title, text, List.of(), List.of(), List.of());
  }

  @Test
  void goldComesFirstSoThatItsFoldsStayWhateverIsLearnedBesides() {
    AnnotatedPaper gold = paper("Widgets at Scale", "We sort widgets.");
    AnnotatedPaper silver = paper("A Study of Gears", "We count gears.");

    assertThat(new TrainingSet(List.of(gold), List.of(silver), List.of()).papers())
        .containsExactly(gold, silver);
  }

  @Test
  void aSilverPaperThatIsGoldTooIsLeftOutHoweverItsTitleIsWritten() {
    AnnotatedPaper gold = paper("Widgets at Scale: A Pre-Study", "We sort widgets.");
    AnnotatedPaper again = paper(" WIDGETS at scale - a pre study\n", "We sort many widgets.");

    TrainingSet set = new TrainingSet(List.of(gold), List.of(again), List.of());

    assertThat(set.silver()).isEmpty();
    assertThat(set.papers()).containsExactly(gold);
  }

  @Test
  void ofSilverPapersOfOneTitleTheFirstStays() {
    AnnotatedPaper first = paper("A Study of Gears", "We count gears.");
    AnnotatedPaper second = paper("A study of gears", "We count gears twice.");

    assertThat(new TrainingSet(List.of(), List.of(first, second), List.of()).silver())
        .containsExactly(first);
  }

  @Test
  void titlesWithoutLatinLettersAreNotTakenForOneAnother() {
    AnnotatedPaper gold = paper("\u9f7f\u8f6e", "We turn.");
    AnnotatedPaper silver = paper("\u6760\u6746", "We pull.");

    assertThat(new TrainingSet(List.of(gold), List.of(silver), List.of()).silver())
        .containsExactly(silver);
  }

  @Test
  void papersForTheEncoderAloneAreNoneThatTheRestLearnsFrom() {
    AnnotatedPaper gold = paper("Widgets at Scale", "We sort widgets.");
    AnnotatedPaper silver = paper("A Study of Gears", "We count gears.");
    AnnotatedPaper again = paper("A study of gears.", "We count gears again.");
    AnnotatedPaper other = paper("A Study of Levers", "We pull.");

    TrainingSet set = new TrainingSet(List.of(gold), List.of(silver), List.of(again, other));

    assertThat(set.papers()).containsExactly(gold, silver);
    assertThat(set.encoderSilver()).containsExactly(other);
    assertThat(set.all()).containsExactly(gold, silver, other);
  }
}
