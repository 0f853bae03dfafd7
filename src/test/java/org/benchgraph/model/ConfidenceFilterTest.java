package org.benchgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfidenceFilterTest {
  private static final Extraction WHOLE = UnsureExtractions.whole();

  private static Extraction with(List<Fact> facts, List<Result> results) {
    return new Extraction(WHOLE.paper(), WHOLE.entities(), facts, results);
  }

  private static Fact about(String object, double confidence) {
    Evidence given = WHOLE.facts().get(0).evidence();
    return new Fact(
        FactKind.USES,
        Optional.of("method/ownnet"),
        object,
        new Evidence(given.span(), given.sentence(), confidence, given.extractor()));
  }

  @Test
  void whatIsLessSureThanAskedIsLeftOut() {
    Extraction left = UnsureExtractions.FILTER.filter(WHOLE);

    assertThat(left.entities())
        .extracting(Entity::id)
        .containsExactly(
            "method/ownnet",
            "method/rivalnet",
            "data/surebench",
            "data/otherbench",
            "metric/accuracy",
            "task/gadget-sorting");
    assertThat(left.facts()).hasSize(5);
    assertThat(left.facts()).allMatch(fact -> fact.evidence().confidence() >= 0.7);
    assertThat(left.results()).extracting(Result::value).containsExactly("71%");
    assertThat(left.paper()).isEqualTo(WHOLE.paper());
  }

  @Test
  void exactlyAsSureAsAskedIsEnough() {
    assertThat(new ConfidenceFilter(0.5).filter(WHOLE)).isEqualTo(WHOLE);
    assertThat(new ConfidenceFilter(0.9).filter(WHOLE))
        .isEqualTo(UnsureExtractions.FILTER.filter(WHOLE));
    assertThat(new ConfidenceFilter(1).filter(WHOLE).entities()).isEmpty();
    assertThat(ConfidenceFilter.NONE.filter(WHOLE)).isEqualTo(WHOLE);
  }

  @Test
  void aSureFactGoesWithAnEndThatIsNot() {
    Extraction extraction =
        with(
            ImmutableList.of(about("data/shakybench", 1), about("data/otherbench", 1)),
            ImmutableList.of());

    assertThat(UnsureExtractions.FILTER.filter(extraction).facts())
        .containsExactly(about("data/otherbench", 1));
  }

  @Test
  void aSureResultKeepsItsValueAndLosesAnEndThatIsNot() {
    Extraction extraction =
        with(
            ImmutableList.of(),
            ImmutableList.of(UnsureExtractions.result("12%", 8, Optional.of("metric/speed"), 0.9)));

    assertThat(UnsureExtractions.FILTER.filter(extraction).results())
        .containsExactly(UnsureExtractions.result("12%", 8, Optional.empty(), 0.9));
  }

  @Test
  void filteringAgainChangesNothing() {
    Extraction once = UnsureExtractions.FILTER.filter(WHOLE);

    assertThat(UnsureExtractions.FILTER.filter(once)).isEqualTo(once);
  }

  @Test
  void aThresholdIsFromZeroToOne() {
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> new ConfidenceFilter(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
