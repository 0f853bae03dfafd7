package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Map;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.RoleScores;
import org.benchgraph.learn.Features;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.junit.jupiter.api.Test;

/** An encoder for which "GadgetNet" is measured on data, and uses and is compared with methods. */
class EncodedStandingTest {
  private static final double SCALE = 4;
  private static final double RELATED = 2;

  private final FactContext context = context();

  private static ImmutableDoubleArray subject(String word) {
    double[] row = new double[RelationScores.SUBJECT_WIDTH];
    for (FactKind kind : RelationScores.KINDS) {
      int from = RelationScores.KINDS.indexOf(kind) * (RelationScores.OBJECT_WIDTH + 1);
      row[from + RelationScores.OBJECT_WIDTH] = word.equals("GadgetNet") ? RELATED : -9;
    }
    return ImmutableDoubleArray.copyOf(row);
  }

  private static RelationScores relations(TaggedSentence sentence) {
    ImmutableDoubleArray object =
        ImmutableDoubleArray.copyOf(new double[RelationScores.OBJECT_WIDTH]);
    List<String> words = sentence.tokens().stream().map(Token::word).toList();
    return new RelationScores(
        words.stream().map(EncodedStandingTest::subject).toList(),
        words.stream().map(word -> object).toList());
  }

  private static RoleScores roles(TaggedSentence sentence) {
    return new RoleScores(
        sentence.tokens().stream()
            .map(
                token ->
                    switch (token.word()) {
                      case "GadgetNet" -> Map.of(Role.MEASURED, 0.75);
                      case "accuracy" -> Map.of(Role.NAMED, 0.5);
                      default -> Map.<Role, Double>of();
                    })
            .toList());
  }

  private static FactContext context() {
    LinkedDocument plain =
        Reading.of("Machines", "GadgetNet, WidgetNet and CogNet run on CogSet with accuracy.")
            .with(EntityType.METHOD, "GadgetNet")
            .with(EntityType.METHOD, "WidgetNet")
            .with(EntityType.METHOD, "CogNet")
            .with(EntityType.BENCHMARK, "CogSet")
            .with(EntityType.METRIC, "accuracy")
            .document();
    EncoderScores nothing = EncoderScores.nothing(plain.document());
    return new FactContext(
        new LinkedDocument(
            plain.document(),
            plain.entities(),
            new EncoderScores(
                nothing.tags(),
                plain.sentences().map(EncodedStandingTest::roles).toList(),
                plain.sentences().map(EncodedStandingTest::relations).toList())),
        List.of());
  }

  private Map<String, Double> features(String name, Map<String, Double> introduced) {
    Features features = new Features();
    new EncodedStanding(context, introduced).addTo(features, context.entity(name), "here");
    return features.values();
  }

  @Test
  void aMethodIsAsMuchAsItsStrongestRelationSays() {
    Map<String, Double> gadget = features("GadgetNet", Map.of());
    Map<String, Double> widget = features("WidgetNet", Map.of());

    for (String relation : List.of("measured", "compared", "using")) {
      assertThat(gadget.get("relation." + relation)).isCloseTo(RELATED / SCALE, within(1e-3));
      assertThat(widget.get("relation." + relation)).isLessThan(-2);
    }
  }

  @Test
  void dataIsMeasuredOnByAnyMethod() {
    assertThat(features("CogSet", Map.of()).get("relation.measured"))
        .isCloseTo(RELATED / SCALE, within(1e-3));
  }

  @Test
  void onlyWhatThePaperPresentsUses() {
    assertThat(features("WidgetNet", Map.of("GadgetNet", 0.9)).get("relation.used"))
        .isCloseTo(RELATED / SCALE, within(1e-3));
    assertThat(features("WidgetNet", Map.of("GadgetNet", 0.4)).get("relation.used")).isLessThan(-2);
    assertThat(features("GadgetNet", Map.of("GadgetNet", 0.9)).get("relation.used")).isLessThan(-2);
  }

  @Test
  void anyMethodUses() {
    assertThat(features("WidgetNet", Map.of()).get("relation.usedBy"))
        .isCloseTo(RELATED / SCALE, within(1e-3));
    assertThat(features("GadgetNet", Map.of()).get("relation.usedBy")).isLessThan(-2);
  }

  @Test
  void eachEntityHasItsRolesAndAMetricNothingElse() {
    assertThat(features("GadgetNet", Map.of()))
        .containsEntry("role=MEASURED", 0.75)
        .containsEntry("here,role=MEASURED", 0.75);
    assertThat(features("accuracy", Map.of()))
        .isEqualTo(Map.of("role=NAMED", 0.5, "here,role=NAMED", 0.5));
  }
}
