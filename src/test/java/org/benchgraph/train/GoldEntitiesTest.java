package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.evaluate.AnnotatedEntity;
import org.benchgraph.evaluate.AnnotatedFact;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.benchgraph.train.encoder.MarkedEntity;
import org.junit.jupiter.api.Test;

class GoldEntitiesTest {
  private static final String TITLE = "WidgetNet";
  private static final String TEXT = "Wide Widget Network beats GadgetNet on Open Widgets.";

  private static final List<AnnotatedEntity> ENTITIES =
      List.of(
          entity(EntityType.METHOD, true, "WidgetNet", "Wide Widget Network"),
          entity(EntityType.METHOD, true, "GadgetNet"),
          entity(EntityType.BENCHMARK, true, "Open Widgets"));

  private static final List<AnnotatedFact> FACTS =
      List.of(
          fact(FactKind.INTRODUCES, null, "WidgetNet"),
          fact(FactKind.COMPARED_TO, "WidgetNet", "GadgetNet"),
          fact(FactKind.EVALUATED_ON, "WidgetNet", "Open Widgets"));

  private static AnnotatedEntity entity(
      EntityType type, boolean named, String name, String... aliases) {
    return new AnnotatedEntity(type, name, List.of(aliases), Optional.of(named), Set.of());
  }

  private static AnnotatedFact fact(FactKind kind, String subject, String object) {
    return new AnnotatedFact(kind, Optional.ofNullable(subject), object);
  }

  private static List<List<Optional<MarkedEntity>>> marked(
      List<AnnotatedEntity> entities, List<AnnotatedFact> facts) {
    Paper paper = new Paper("p", TITLE, TEXT);
    Document document = Annotators.shared().annotate(paper);
    return GoldEntities.of(
        document,
        GoldMentions.of(paper, entities),
        new AnnotatedPaper(TITLE, TEXT, entities, facts, List.of()));
  }

  private static List<List<Set<Role>>> roles(
      List<AnnotatedEntity> entities, List<AnnotatedFact> facts) {
    return marked(entities, facts).stream()
        .map(words -> words.stream().map(GoldEntitiesTest::roles).toList())
        .toList();
  }

  private static Set<Role> roles(Optional<MarkedEntity> word) {
    return word.map(MarkedEntity::roles).orElse(Set.of());
  }

  @Test
  void allFormsOfAnEntityPlayItsRolesAtAllTheirWords() {
    List<List<Set<Role>>> roles = roles(ENTITIES, FACTS);

    Set<Role> own = Set.of(Role.NAMED, Role.INTRODUCED, Role.SUBJECT, Role.COMPARED, Role.MEASURED);
    Set<Role> data = Set.of(Role.NAMED, Role.BENCHMARK, Role.MEASURED_ON);
    assertThat(roles)
        .containsExactly(
            List.of(own),
            List.of(
                own,
                own,
                own,
                Set.of(),
                Set.of(Role.NAMED, Role.COMPARED),
                Set.of(),
                data,
                data,
                Set.of()));
  }

  @Test
  void bothEndsOfAFactPlayARole() {
    List<List<Set<Role>>> roles =
        roles(
            List.of(
                entity(EntityType.METHOD, false, "Widget Network"),
                entity(EntityType.METHOD, false, "GadgetNet"),
                entity(EntityType.TASK, false, "Open Widgets")),
            List.of(
                fact(FactKind.USES, "Widget Network", "GadgetNet"),
                fact(FactKind.ADDRESSES, "GadgetNet", "Open Widgets")));

    assertThat(roles.get(1))
        .containsSubsequence(
            Set.of(Role.SUBJECT, Role.USING),
            Set.of(Role.USED, Role.SUBJECT, Role.ADDRESSING),
            Set.of(Role.ADDRESSED));
  }

  @Test
  void aPhraseWithoutFactsPlaysNoRole() {
    List<List<Set<Role>>> roles =
        roles(List.of(entity(EntityType.METHOD, false, "Wide Widget Network")), List.of());

    assertThat(roles).allSatisfy(words -> assertThat(words).containsOnly(Set.of()));
  }

  @Test
  void anEntityThatStandsNowhereDoesNoHarm() {
    List<List<Set<Role>>> roles =
        roles(
            List.of(entity(EntityType.METHOD, true, "SprocketNet")),
            List.of(fact(FactKind.INTRODUCES, null, "SprocketNet")));

    assertThat(roles).allSatisfy(words -> assertThat(words).containsOnly(Set.of()));
  }

  @Test
  void factsLeadFromEntityToEntity() {
    List<List<Optional<MarkedEntity>>> marked = marked(ENTITIES, FACTS);

    MarkedEntity own = marked.get(0).get(0).orElseThrow();
    MarkedEntity other = marked.get(1).get(4).orElseThrow();
    MarkedEntity data = marked.get(1).get(6).orElseThrow();
    assertThat(marked.get(1).get(0)).contains(own);
    assertThat(marked.get(1).get(3)).isEmpty();
    assertThat(own.isRelated(FactKind.INTRODUCES, own)).isTrue();
    assertThat(other.isRelated(FactKind.INTRODUCES, other)).isFalse();
    assertThat(own.isRelated(FactKind.EVALUATED_ON, data)).isTrue();
    assertThat(data.isRelated(FactKind.EVALUATED_ON, own)).isFalse();
    // A comparison has no direction.
    assertThat(own.isRelated(FactKind.COMPARED_TO, other)).isTrue();
    assertThat(other.isRelated(FactKind.COMPARED_TO, own)).isTrue();
  }
}
