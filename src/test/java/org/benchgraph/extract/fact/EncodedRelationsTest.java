package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.junit.jupiter.api.Test;

/** An encoder that takes "uses" to join each "GadgetNet" to what stands where "WidgetNet" does. */
class EncodedRelationsTest {
  private static final double ODDS = 3;

  private static ImmutableDoubleArray subject(boolean joined) {
    double[] row = new double[RelationScores.SUBJECT_WIDTH];
    int from = RelationScores.KINDS.indexOf(FactKind.USES) * (RelationScores.OBJECT_WIDTH + 1);
    row[from] = joined ? Math.log(ODDS) : 0;
    row[from + RelationScores.OBJECT_WIDTH] = joined ? 0 : -9;
    return ImmutableDoubleArray.copyOf(row);
  }

  private static ImmutableDoubleArray object(boolean fits) {
    double[] row = new double[RelationScores.OBJECT_WIDTH];
    row[0] = fits ? 1 : -2;
    return ImmutableDoubleArray.copyOf(row);
  }

  private static RelationScores scores(TaggedSentence sentence) {
    List<String> words = sentence.tokens().stream().map(Token::word).toList();
    return new RelationScores(
        words.stream().map(word -> subject(word.equals("GadgetNet"))).toList(),
        words.stream().map(word -> object(word.equals("WidgetNet"))).toList());
  }

  private static FactContext context(String text) {
    Reading reading = Reading.of("Machines", text);
    Stream.of("GadgetNet", "WidgetNet", "CogNet")
        .filter(text::contains)
        .forEach(name -> reading.with(EntityType.METHOD, name));
    LinkedDocument plain = reading.document();
    EncoderScores nothing = EncoderScores.nothing(plain.document());
    List<RelationScores> relations = plain.sentences().map(s -> scores(s)).toList();
    return new FactContext(
        new LinkedDocument(
            plain.document(),
            plain.entities(),
            new EncoderScores(nothing.tags(), nothing.roles(), relations)),
        List.of());
  }

  private static double uses(FactContext context, String subject, String object) {
    return context
        .relations()
        .logOdds(FactKind.USES, context.entity(subject), context.entity(object));
  }

  @Test
  void theOddsOfEntitiesAreTheSumOverTheirMentions() {
    FactContext once = context("GadgetNet runs. WidgetNet runs.");
    FactContext oftener = context("GadgetNet runs. WidgetNet runs. GadgetNet stops WidgetNet.");

    assertThat(uses(once, "GadgetNet", "WidgetNet")).isCloseTo(Math.log(ODDS), within(1e-3));
    assertThat(uses(oftener, "GadgetNet", "WidgetNet")).isCloseTo(Math.log(4 * ODDS), within(1e-3));
  }

  @Test
  void aRelationHasADirectionAndAKind() {
    FactContext context = context("GadgetNet runs. WidgetNet runs.");

    assertThat(uses(context, "WidgetNet", "GadgetNet")).isLessThan(-5);
    assertThat(
            context
                .relations()
                .logOdds(
                    FactKind.ADDRESSES, context.entity("GadgetNet"), context.entity("WidgetNet")))
        .isCloseTo(0, within(1e-3));
  }

  @Test
  void anEntityThatIsOnlyNamedWhereNobodyReadsIsHardlyRelated() {
    String tooLong = "and on ".repeat(300) + "WidgetNet.";

    assertThat(uses(context("GadgetNet runs. It goes " + tooLong), "GadgetNet", "WidgetNet"))
        .isLessThan(-5);
  }

  @Test
  void whereTheEncoderSaysNothingNothingIsRelated() {
    LinkedDocument document =
        Reading.of("Machines", "GadgetNet runs. WidgetNet runs.")
            .with(EntityType.METHOD, "GadgetNet")
            .with(EntityType.METHOD, "WidgetNet")
            .document();

    assertThat(uses(new FactContext(document, List.of()), "GadgetNet", "WidgetNet")).isLessThan(-5);
  }

  @Test
  void ofHundredsOfMentionsTheFirstFewCount() {
    String many = String.join(" ", Collections.nCopies(300, "GadgetNet runs."));

    assertThat(uses(context(many + " WidgetNet runs."), "GadgetNet", "WidgetNet"))
        .isCloseTo(Math.log(8 * ODDS), within(1e-3));
  }

  @Test
  void featuresTellHowManyOthersAreLikelier() {
    FactContext context = context("GadgetNet runs. WidgetNet runs. CogNet stops.");
    List<Entity> entities = context.entities();
    RelationFeatures features = new RelationFeatures(context.relations(), entities);

    assertThat(names(features, context, "GadgetNet", "WidgetNet"))
        .contains("relation.objects@0", "relation.subjects@0");
    assertThat(names(features, context, "GadgetNet", "CogNet"))
        .contains("relation.objects@1", "relation.subjects@0");
    assertThat(names(features, context, "CogNet", "WidgetNet"))
        .contains("relation.objects@0", "relation.subjects@1");
  }

  private static List<String> names(
      RelationFeatures relations, FactContext context, String subject, String object) {
    Features features = new Features();
    relations.addRelated(features, FactKind.USES, context.entity(subject), context.entity(object));
    return new ArrayList<>(features.values().keySet());
  }

  @Test
  void onlyWhatIsPossibleIsAsked() {
    FactContext context = context("GadgetNet runs. WidgetNet runs.");
    RelationFeatures features = new RelationFeatures(context.relations(), context.entities());

    assertThat(names(features, context, "GadgetNet", "WidgetNet"))
        .contains("relation=USES", "relation=COMPARED_TO", "relation.back")
        .doesNotContain("relation=ADDRESSES", "relation=EVALUATED_ON", "relation=INTRODUCES");
  }

  @Test
  void anIntroductionIsARelationToItself() {
    FactContext context = context("GadgetNet runs. WidgetNet runs.");
    Features features = new Features();

    new RelationFeatures(context.relations(), context.entities())
        .addIntroduced(features, context.entity("GadgetNet"));

    assertThat(features.values()).containsKeys("relation.rank@0");
  }
}
