package org.benchgraph.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.benchgraph.model.EntityType;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TokenRange;
import org.junit.jupiter.api.Test;

class TagScoresTest {
  private static final String B = Tag.first(EntityType.METHOD);
  private static final String I = Tag.later(EntityType.METHOD);

  private static TagScores scores(List<Map<String, Double>> words) {
    return new TagScores(words);
  }

  @Test
  void theLikeliestLabelIsTheBest() {
    TagScores scores = scores(List.of(Map.of("O", 0.4, B, 0.5, I, 0.1), Map.of("O", 1.0)));

    assertThat(scores.best(0)).isEqualTo(B);
    assertThat(scores.best(1)).isEqualTo(Tag.OUTSIDE);
    assertThat(scores.probability(0, I)).isEqualTo(0.1);
    assertThat(scores.probability(1, I)).isZero();
  }

  @Test
  void aRangeIsAsLikelyAsItsUnlikeliestWordAndItsEnd() {
    TagScores scores =
        scores(
            List.of(Map.of(B, 0.9, "O", 0.1), Map.of(I, 0.8, "O", 0.2), Map.of(I, 0.3, "O", 0.7)));

    assertThat(scores.probability(new TokenRange(0, 1), EntityType.METHOD))
        .isCloseTo(0.2, within(1e-9));
    assertThat(scores.probability(new TokenRange(0, 2), EntityType.METHOD))
        .isCloseTo(0.7, within(1e-9));
    assertThat(scores.probability(new TokenRange(0, 3), EntityType.METHOD)).isEqualTo(0.3);
    assertThat(scores.probability(new TokenRange(0, 2), EntityType.TASK)).isZero();
  }

  @Test
  void labelsOfOneKindRunTogetherAndOthersBegin() {
    String task = Tag.later(EntityType.TASK);
    TagScores scores =
        scores(
            List.of(
                Map.of(B, 1.0),
                Map.of(I, 1.0),
                Map.of(B, 1.0),
                Map.of(task, 1.0),
                Map.of("O", 1.0),
                Map.of(task, 1.0)));

    assertThat(scores.ranges(1))
        .containsExactly(
            new TaggedRange(new TokenRange(0, 2), EntityType.METHOD),
            new TaggedRange(new TokenRange(2, 3), EntityType.METHOD),
            new TaggedRange(new TokenRange(3, 4), EntityType.TASK),
            new TaggedRange(new TokenRange(5, 6), EntityType.TASK));
  }

  @Test
  void lessWeightOnOutsideFindsMore() {
    TagScores scores = scores(List.of(Map.of("O", 0.6, B, 0.4)));

    assertThat(scores.ranges(1)).isEmpty();
    assertThat(scores.ranges(0.5))
        .containsExactly(new TaggedRange(new TokenRange(0, 1), EntityType.METHOD));
  }

  @Test
  void whereNothingIsKnownNothingIsFound() {
    Document document = Tagged.document("Widgets", "A first sentence. And a second.");

    List<TagScores> nothing = TagScores.nothing(document);

    assertThat(nothing).hasSameSizeAs(document.sentences());
    assertThat(nothing).allSatisfy(scores -> assertThat(scores.ranges(0.1)).isEmpty());
    assertThat(nothing.get(1).best(0)).isEqualTo(Tag.OUTSIDE);
  }
}
