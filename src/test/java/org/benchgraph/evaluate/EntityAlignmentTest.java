package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.evaluate.Annotated.entity;
import static org.benchgraph.evaluate.Annotated.method;
import static org.benchgraph.evaluate.Annotated.task;

import java.util.List;
import java.util.Map;
import org.benchgraph.model.EntityType;
import org.junit.jupiter.api.Test;

class EntityAlignmentTest {
  @Test
  void anEqualNameGoesBeforeAnEqualAlias() {
    List<AnnotatedEntity> gold = List.of(method("WidgetNet", "Gizmo"), method("Gizmo"));
    List<AnnotatedEntity> predicted = List.of(method("Gizmo"), method("Widget-Net"));

    assertThat(EntityAlignment.sameType(gold, predicted).pairs()).isEqualTo(Map.of(0, 1));
    assertThat(
            EntityAlignment.sameType(gold, List.of(method("gizmo"), method("the WIDGETNET")))
                .pairs())
        .isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void aliasesAndPluralsAreFound() {
    assertThat(
            EntityAlignment.sameType(
                    List.of(method("LGM", "large gadget models")),
                    List.of(method("Large Gadget Model")))
                .pairs())
        .isEqualTo(Map.of(0, 0));
  }

  @Test
  void everyEntityIsUsedOnce() {
    assertThat(
            EntityAlignment.sameType(
                    List.of(method("WidgetNet")),
                    List.of(method("WidgetNet"), method("WidgetNets")))
                .pairs())
        .isEqualTo(Map.of(0, 0));
  }

  @Test
  void typesMayHaveToAgree() {
    List<AnnotatedEntity> gold = List.of(entity(EntityType.BENCHMARK, true, "GizmoBench"));
    List<AnnotatedEntity> predicted = List.of(entity(EntityType.DATASET, true, "GizmoBench"));

    assertThat(EntityAlignment.sameType(gold, predicted).pairs()).isEmpty();
    assertThat(EntityAlignment.sameKind(gold, predicted).pairs()).hasSize(1);
    assertThat(EntityAlignment.sameKind(gold, List.of(method("GizmoBench"))).pairs()).isEmpty();
    assertThat(EntityAlignment.anyType(gold, List.of(method("GizmoBench"))).pairs()).hasSize(1);
  }

  @Test
  void halfOfTheWordsAreEnoughWhenRelaxed() {
    List<AnnotatedEntity> gold = List.of(task("gadget sorting"), task("blind gadget repair"));

    assertThat(EntityAlignment.relaxed(gold, List.of(task("sorting"))).pairs()).hasSize(1);
    assertThat(EntityAlignment.relaxed(gold, List.of(task("repair"))).pairs()).isEmpty();
    assertThat(EntityAlignment.sameKind(gold, List.of(task("sorting"))).pairs()).isEmpty();
  }

  @Test
  void theOrderIsThatOfTheFinds() {
    List<AnnotatedEntity> gold = List.of(method("Alpha", "Omega"), method("Beta"));
    EntityAlignment alignment =
        EntityAlignment.anyType(gold, List.of(method("Omega"), method("Beta")));

    assertThat(alignment.pairs().keySet()).containsExactly(1, 0);
    assertThat(alignment.goldOf(0)).contains(0);
    assertThat(alignment.isFound(1)).isTrue();
  }
}
