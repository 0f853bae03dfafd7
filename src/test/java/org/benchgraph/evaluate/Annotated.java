package org.benchgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.ResultKind;

/** Short ways to write annotated papers in tests. */
final class Annotated {
  private Annotated() {}

  static AnnotatedEntity entity(EntityType type, boolean named, String name, String... aliases) {
    return new AnnotatedEntity(
        type, name, ImmutableList.copyOf(aliases), Optional.of(named), ImmutableSet.of());
  }

  static AnnotatedEntity method(String name, String... aliases) {
    return entity(EntityType.METHOD, true, name, aliases);
  }

  static AnnotatedEntity task(String name) {
    return entity(EntityType.TASK, false, name);
  }

  static AnnotatedFact fact(FactKind kind, String subject, String object) {
    return new AnnotatedFact(kind, Optional.of(subject), object);
  }

  static AnnotatedResult result(String method, String on, String metric, String value) {
    return new AnnotatedResult(
        Optional.of(method),
        Optional.empty(),
        Optional.of(on),
        Optional.of(metric),
        value,
        Optional.of(ResultKind.ABSOLUTE));
  }

  static AnnotatedPaper entities(AnnotatedEntity... entities) {
    return paper(ImmutableList.copyOf(entities), ImmutableList.of(), ImmutableList.of());
  }

  static AnnotatedPaper paper(
      List<AnnotatedEntity> entities, List<AnnotatedFact> facts, List<AnnotatedResult> results) {
    return new AnnotatedPaper("A paper made up", "Its abstract.", entities, facts, results);
  }
}
