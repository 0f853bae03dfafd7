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
import org.junit.jupiter.api.Test;

class GoldRolesTest {
  private static final String TITLE = "WidgetNet";
  private static final String TEXT = "Wide Widget Network beats GadgetNet on Open Widgets.";

  private static AnnotatedEntity entity(
      EntityType type, boolean named, String name, String... aliases) {
    return new AnnotatedEntity(type, name, List.of(aliases), Optional.of(named), Set.of());
  }

  private static AnnotatedFact fact(FactKind kind, String subject, String object) {
    return new AnnotatedFact(kind, Optional.ofNullable(subject), object);
  }

  private static List<List<Set<Role>>> roles(
      List<AnnotatedEntity> entities, List<AnnotatedFact> facts) {
    Paper paper = new Paper("p", TITLE, TEXT);
    Document document = Annotators.shared().annotate(paper);
    return GoldRoles.of(
        document,
        GoldMentions.of(paper, entities),
        new AnnotatedPaper(TITLE, TEXT, entities, facts, List.of()));
  }

  @Test
  void allFormsOfAnEntityPlayItsRolesAtAllTheirWords() {
    List<List<Set<Role>>> roles =
        roles(
            List.of(
                entity(EntityType.METHOD, true, "WidgetNet", "Wide Widget Network"),
                entity(EntityType.METHOD, true, "GadgetNet"),
                entity(EntityType.BENCHMARK, true, "Open Widgets")),
            List.of(
                fact(FactKind.INTRODUCES, null, "WidgetNet"),
                fact(FactKind.COMPARED_TO, "WidgetNet", "GadgetNet"),
                fact(FactKind.EVALUATED_ON, "WidgetNet", "Open Widgets")));

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
}
