package org.benchgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.benchgraph.extract.mention.CandidateGroup.Place;
import org.benchgraph.extract.mention.OverlapResolution.Judged;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.junit.jupiter.api.Test;

class OverlapResolutionTest {
  private static final String TEXT =
      "Tuning is slow. We propose Sparse Tuning. Sparse Tuning of gears beats tuning.";

  private final Document document = Annotators.shared().annotate(new Paper("p", "Gears", TEXT));
  private final List<Judged> judged = new ArrayList<>();

  /** All places of a name, in whatever case, as one group. */
  private OverlapResolutionTest with(String name, double confidence) {
    List<Mention> mentions = new ArrayList<>();
    String text = TEXT.toLowerCase(Locale.ROOT);
    String sought = name.toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      Span span = new Span(Field.ABSTRACT, at, at + name.length());
      mentions.add(
          new Mention(EntityType.METHOD, span, document.paper().text(span), true, 1, "test"));
    }
    for (CandidateGroup group : CandidateGroup.of(document, mentions)) {
      for (Place place : group.places()) {
        judged.add(
            new Judged(
                group.normalForm(),
                place,
                new GroupJudge.Verdict(EntityType.METHOD, true, confidence)));
      }
    }
    return this;
  }

  private List<String> resolved(Span... abbreviated) {
    return OverlapResolution.of(judged, Set.of(abbreviated)).stream()
        .map(one -> one.place().surface(document))
        .toList();
  }

  @Test
  void aNameThatStandsElsewhereTooGivesWayToASureLongerOne() {
    assertThat(with("tuning", 0.95).with("sparse tuning", 0.85).resolved())
        .containsExactly("Tuning", "Sparse Tuning", "Sparse Tuning", "tuning");
  }

  @Test
  void notToAnUnsureOne() {
    assertThat(with("tuning", 0.95).with("sparse tuning", 0.7).resolved())
        .containsExactly("Tuning", "Tuning", "Tuning", "tuning");
  }

  @Test
  void aNameThatStandsNowhereElseStays() {
    assertThat(with("sparse", 0.95).with("sparse tuning", 0.85).resolved())
        .containsExactly("Sparse", "Sparse");
  }

  @Test
  void aShorterNameDoesNotPushALongerOneOut() {
    assertThat(with("sparse tuning", 0.95).with("sparse", 0.9).with("tuning", 0.9).resolved())
        .containsExactly("Tuning", "Sparse Tuning", "Sparse Tuning", "tuning");
  }

  @Test
  void whatIsAbbreviatedComesFirstAndStays() {
    Span longForm = new Span(Field.ABSTRACT, 27, 40);
    assertThat(with("tuning", 0.99).with("sparse tuning", 0.6).resolved(longForm))
        .containsExactly("Tuning", "Sparse Tuning", "Tuning", "tuning");
  }

  @Test
  void aNameThatIsAbbreviatedOnceStandsWhereItIsNotToo() {
    Span longForm = new Span(Field.ABSTRACT, 27, 40);
    assertThat(with("tuning", 0.99).with("sparse tuning", 0.85).resolved(longForm))
        .containsExactly("Tuning", "Sparse Tuning", "Sparse Tuning", "tuning");
  }

  @Test
  void whatOnlyCrossesALongerNameDoesNotGiveWay() {
    assertThat(with("propose sparse", 0.95).with("sparse tuning", 0.85).resolved())
        .containsExactly("propose Sparse", "Sparse Tuning");
  }

  @Test
  void theOrderOfWhatIsJudgedDoesNotMatter() {
    List<String> forth =
        with("tuning", 0.95).with("sparse tuning", 0.85).with("tuning of gears", 0.9).resolved();
    Collections.reverse(judged);

    assertThat(resolved()).isEqualTo(forth).hasSize(4);
  }
}
