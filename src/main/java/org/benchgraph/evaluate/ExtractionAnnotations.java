package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Fact;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Result;

/** Says what an extraction found in the plain format of annotations: by name, with confidences. */
public final class ExtractionAnnotations {
  private ExtractionAnnotations() {}

  /** All that an extraction says. */
  public static AnnotatedPaper of(Extraction extraction) {
    ImmutableMap<String, String> names =
        extraction.entities().stream().collect(toImmutableMap(Entity::id, Entity::name));
    return new AnnotatedPaper(
        extraction.paper().title(),
        extraction.paper().abstractText(),
        entities(extraction.entities()),
        extraction.facts().stream().map(fact -> fact(fact, names)).collect(toImmutableList()),
        extraction.results().stream()
            .map(result -> result(result, names))
            .collect(toImmutableList()));
  }

  /** Entities, in their order. */
  public static ImmutableList<AnnotatedEntity> entities(List<Entity> entities) {
    return entities.stream().map(ExtractionAnnotations::entity).collect(toImmutableList());
  }

  /** What an extraction says, without what the guidelines do not allow. */
  static AnnotatedPaper draft(Extraction extraction) {
    AnnotatedPaper all = of(extraction);
    AnnotationRules alone = new AnnotationRules(all);
    Set<String> names = new HashSet<>();
    AnnotatedPaper sound =
        new AnnotatedPaper(
            all.title(),
            all.abstractText(),
            all.entities().stream()
                .filter(entity -> alone.faults(entity).isEmpty() && names.add(entity.name()))
                .collect(toImmutableList()),
            all.facts(),
            all.results());
    AnnotationRules rules = new AnnotationRules(sound);
    return new AnnotatedPaper(
        sound.title(),
        sound.abstractText(),
        sound.entities(),
        sound.facts().stream()
            .filter(fact -> rules.fault(fact).isEmpty())
            .map(fact -> fact.withConfidence(Optional.empty()))
            .distinct()
            .collect(toImmutableList()),
        sound.results().stream()
            .filter(result -> rules.faults(result).isEmpty())
            .collect(toImmutableList()));
  }

  private static AnnotatedEntity entity(Entity entity) {
    return new AnnotatedEntity(
        entity.type(),
        entity.name(),
        entity.aliases(),
        Optional.of(entity.named()),
        entity.mentions().stream().map(Mention::extractor).collect(toImmutableSet()),
        Optional.of(rounded(entity.confidence())));
  }

  private static AnnotatedFact fact(Fact fact, ImmutableMap<String, String> names) {
    return new AnnotatedFact(
        fact.kind(),
        fact.subject().map(names::get),
        names.get(fact.object()),
        Optional.of(rounded(fact.evidence().confidence())));
  }

  private static AnnotatedResult result(Result result, ImmutableMap<String, String> names) {
    return new AnnotatedResult(
        result.method().map(names::get),
        result.model().map(names::get),
        result.benchmark().map(names::get),
        result.metric().map(names::get),
        result.value(),
        Optional.of(result.kind()),
        Optional.of(rounded(result.evidence().confidence())));
  }

  /** To thousandths, as files of extractions have it: both ways must give the same figures. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
