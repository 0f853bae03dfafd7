package org.benchgraph.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TokenRange;
import org.junit.jupiter.api.Test;

class RelationScoresTest {
  /** A subject that one relation joins to objects with a great first number. */
  private static ImmutableDoubleArray subject(FactKind kind, double factor, double added) {
    double[] row = new double[RelationScores.SUBJECT_WIDTH];
    int from = RelationScores.KINDS.indexOf(kind) * (RelationScores.OBJECT_WIDTH + 1);
    row[from] = factor;
    row[from + RelationScores.OBJECT_WIDTH] = added;
    return ImmutableDoubleArray.copyOf(row);
  }

  private static ImmutableDoubleArray object(double first) {
    double[] row = new double[RelationScores.OBJECT_WIDTH];
    row[0] = first;
    return ImmutableDoubleArray.copyOf(row);
  }

  @Test
  void theProductIsThatOfOneKind() {
    ImmutableDoubleArray subject = subject(FactKind.USES, 2, -1);

    assertThat(RelationScores.logOdds(FactKind.USES, subject, object(3))).isEqualTo(5);
    assertThat(RelationScores.logOdds(FactKind.ADDRESSES, subject, object(3))).isZero();
  }

  @Test
  void severalWordsAreTheirMean() {
    RelationScores scores =
        new RelationScores(
            List.of(subject(FactKind.USES, 1, 0), subject(FactKind.USES, 3, 1)),
            List.of(object(1), object(4)));
    TokenRange both = new TokenRange(0, 2);

    ImmutableDoubleArray subject = scores.subject(both).orElseThrow();
    ImmutableDoubleArray object = scores.object(both).orElseThrow();

    assertThat(RelationScores.logOdds(FactKind.USES, subject, object))
        .isCloseTo(2 * 2.5 + 0.5, within(1e-9));
  }

  @Test
  void aMentionOfWhichAWordWasNotReadIsUnknown() {
    RelationScores scores =
        new RelationScores(
            List.of(subject(FactKind.USES, 1, 0), ImmutableDoubleArray.of()),
            List.of(object(1), ImmutableDoubleArray.of()));

    assertThat(scores.subject(new TokenRange(0, 1))).isPresent();
    assertThat(scores.subject(new TokenRange(0, 2))).isEmpty();
    assertThat(scores.object(new TokenRange(0, 2))).isEmpty();
  }

  @Test
  void noOddsAreTooGreatANumber() {
    double most =
        RelationScores.logOdds(FactKind.USES, subject(FactKind.USES, 1e6, 0), object(1e6));

    assertThat(Math.exp(most)).isFinite();
  }

  @Test
  void whereNobodyReadsNothingIsKnown() {
    Document document = Tagged.document("Widgets", "A first sentence. And a second.");

    List<RelationScores> nothing = RelationScores.nothing(document);

    assertThat(nothing).hasSameSizeAs(document.sentences());
    assertThat(nothing.get(1).subjects()).hasSameSizeAs(document.sentences().get(1).tokens());
    assertThat(nothing.get(1).subject(new TokenRange(0, 3))).isEmpty();
    assertThat(nothing.get(1).object(new TokenRange(0, 3))).isEmpty();
  }
}
