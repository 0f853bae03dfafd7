package org.benchgraph.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TokenRange;
import org.junit.jupiter.api.Test;

class RoleScoresTest {
  @Test
  void severalWordsAreAsLikelyAsTheirMean() {
    RoleScores scores =
        new RoleScores(List.of(Map.of(Role.USED, 0.9), Map.of(Role.USED, 0.3), Map.of()));

    assertThat(scores.probability(new TokenRange(0, 2), Role.USED)).isCloseTo(0.6, within(1e-9));
    assertThat(scores.probability(new TokenRange(0, 3), Role.USED)).isCloseTo(0.4, within(1e-9));
    assertThat(scores.probability(new TokenRange(0, 3), Role.NAMED)).isZero();
  }

  @Test
  void whereNothingIsKnownNoRoleIsLikely() {
    Document document = Tagged.document("Widgets", "A first sentence. And a second.");

    List<RoleScores> nothing = RoleScores.nothing(document);

    assertThat(nothing).hasSameSizeAs(document.sentences());
    for (Role role : Role.values()) {
      assertThat(nothing.get(1).probability(new TokenRange(0, 3), role)).isZero();
    }
  }

  @Test
  void eachKindOfFactLeadsToARoleOfItsOwn() {
    assertThat(Arrays.stream(FactKind.values()).map(Role::ofObject)).doesNotHaveDuplicates();
  }
}
