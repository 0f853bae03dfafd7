package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;

/**
 * What the annotation guidelines ask of one paper beyond the form of its record.
 *
 * <p>The ends of comparisons, and who gets a result, are not held to a type: people compare data
 * and metrics too.
 */
final class AnnotationRules {
  private static final ImmutableMap<FactKind, ImmutableSet<EntityType>> OBJECTS =
      ImmutableMap.of(
          FactKind.EVALUATED_ON, ImmutableSet.of(EntityType.BENCHMARK),
          FactKind.USES,
              ImmutableSet.of(EntityType.METHOD, EntityType.DATASET, EntityType.BENCHMARK),
          FactKind.ADDRESSES, ImmutableSet.of(EntityType.TASK));

  private final AnnotatedPaper paper;
  private final ImmutableMap<String, EntityType> types;

  AnnotationRules(AnnotatedPaper paper) {
    this.paper = paper;
    this.types =
        paper.entities().stream()
            .collect(
                toImmutableMap(
                    AnnotatedEntity::name, AnnotatedEntity::type, (first, again) -> first));
  }

  /** What is wrong with the paper; nothing if it is as the guidelines ask. */
  ImmutableList<String> faults() {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    if (paper.title().lines().count() > 1) {
      faults.add("the title is not on one line");
    }
    if (paper.abstractText().isBlank()) {
      faults.add("the abstract is blank");
    }
    Set<String> names = new HashSet<>();
    for (AnnotatedEntity entity : paper.entities()) {
      if (!names.add(entity.name())) {
        faults.add("two entities have the name \"%s\"".formatted(entity.name()));
      }
      faults.addAll(faults(entity));
    }
    paper.facts().forEach(fact -> fault(fact).ifPresent(faults::add));
    paper.results().forEach(result -> faults.addAll(faults(result)));
    return faults.build();
  }

  /** What is wrong with one entity, whatever the others. */
  ImmutableList<String> faults(AnnotatedEntity entity) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    Set<String> forms = new HashSet<>();
    for (String form : entity.forms()) {
      String what = form.equals(entity.name()) ? "the name" : "the alias";
      if (!forms.add(form)) {
        faults.add("\"%s\" stands twice in one entity".formatted(form));
      } else if (form.isBlank() || !form.equals(SurfaceForm.stripped(form))) {
        faults.add("%s \"%s\" is blank or has white space around it".formatted(what, form));
      } else if (!stands(form)) {
        faults.add(
            "%s \"%s\" stands neither in the title nor in the abstract, letter for letter"
                .formatted(what, form));
      }
    }
    return faults.build();
  }

  /** What is wrong with a fact. */
  Optional<String> fault(AnnotatedFact fact) {
    String label = fact.kind().label();
    for (String end : ImmutableSet.copyOf(ends(fact))) {
      if (!types.containsKey(end)) {
        return Optional.of("%s refers to \"%s\", which is no entity".formatted(label, end));
      }
    }
    if (fact.subject().filter(fact.object()::equals).isPresent()) {
      return Optional.of("%s leads from \"%s\" to itself".formatted(label, fact.object()));
    }
    if (OBJECTS.containsKey(fact.kind())) {
      EntityType from = types.get(fact.subject().orElseThrow());
      EntityType to = types.get(fact.object());
      if (from != EntityType.METHOD || !OBJECTS.get(fact.kind()).contains(to)) {
        return Optional.of(
            "%s %s leads from a %s to a %s".formatted(label, fact, from.label(), to.label()));
      }
    }
    return Optional.empty();
  }

  private static List<String> ends(AnnotatedFact fact) {
    return fact.subject()
        .map(subject -> ImmutableList.of(subject, fact.object()))
        .orElseGet(() -> ImmutableList.of(fact.object()));
  }

  /** What is wrong with a result. */
  ImmutableList<String> faults(AnnotatedResult result) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    fault("method", result.method(), type -> true).ifPresent(faults::add);
    fault("model", result.model(), type -> true).ifPresent(faults::add);
    fault("on", result.on(), EntityType::isData).ifPresent(faults::add);
    fault("metric", result.metric(), type -> type == EntityType.METRIC).ifPresent(faults::add);
    String unsigned = CharMatcher.anyOf("+-").trimLeadingFrom(result.value());
    if (unsigned.isBlank() || !stands(unsigned)) {
      faults.add(
          "the value \"%s\" stands neither in the title nor in the abstract"
              .formatted(result.value()));
    }
    return faults.build();
  }

  private Optional<String> fault(String key, Optional<String> name, Predicate<EntityType> fits) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (!types.containsKey(name.get())) {
      return Optional.of(
          "results: %s refers to \"%s\", which is no entity".formatted(key, name.get()));
    }
    EntityType type = types.get(name.get());
    return fits.test(type)
        ? Optional.empty()
        : Optional.of(
            "results: %s refers to \"%s\", a %s".formatted(key, name.get(), type.label()));
  }

  private boolean stands(String form) {
    return paper.title().contains(form) || paper.abstractText().contains(form);
  }
}
