package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.model.EntityType.BENCHMARK;
import static org.benchgraph.model.EntityType.METHOD;
import static org.benchgraph.model.EntityType.TASK;

import java.util.List;
import java.util.Map;
import org.benchgraph.model.Entity;
import org.benchgraph.model.FactKind;
import org.junit.jupiter.api.Test;

class FactFeaturesTest {
  private static final Map<String, Double> INTRODUCED = Map.of("FooNet", 0.9, "BarNet", 0.1);

  private final LinkedDocument document =
      Reading.of(
              "FooNet: Cell Counting",
              "We propose FooNet for cell counting. FooNet beats BarNet on CellTest. BarNet is slow.")
          .with(METHOD, "FooNet")
          .with(METHOD, "BarNet")
          .with(BENCHMARK, "CellTest")
          .with(TASK, "cell counting", "Cell Counting")
          .document();

  private FactFeatures fresh() {
    return new FactFeatures(new FactContext(document, List.of()));
  }

  /** What is known of an end must not carry over to other kinds, places or standings. */
  @Test
  void aPairIsSeenTheSameWhateverWasAskedBefore() {
    FactFeatures asked = fresh();
    for (int round = 0; round < 2; round++) {
      for (FactKind kind : List.of(FactKind.COMPARED_TO, FactKind.USES, FactKind.ADDRESSES)) {
        for (Entity subject : document.entities()) {
          for (Entity object : document.entities()) {
            if (kind.relates(subject.type(), object.type()) && !subject.equals(object)) {
              assertThat(asked.related(kind, subject, object, INTRODUCED).values())
                  .isEqualTo(fresh().related(kind, subject, object, INTRODUCED).values());
            }
          }
        }
      }
      assertThat(asked.related(FactKind.USES, foo(), bar(), INTRODUCED).values())
          .containsKeys("s.head=foonet", "o.head=barnet", "o.own,main.after=on")
          .doesNotContainKey("o.head=foonet");
    }
  }

  private Entity foo() {
    return document.entities().get(0);
  }

  private Entity bar() {
    return document.entities().get(1);
  }
}
