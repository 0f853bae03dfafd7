package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.evaluate.AnnotatedFact;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.AnnotatedResult;
import org.benchgraph.evaluate.EntityAlignment;
import org.benchgraph.evaluate.ExtractionAnnotations;
import org.benchgraph.evaluate.ReportedValue;
import org.benchgraph.model.Entity;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Result;

/** What a person says of a paper, in terms of the entities that were found in it. */
final class GoldFacts {
  private record Relation(FactKind kind, Optional<String> subject, String object) {}

  private final AnnotatedPaper annotated;
  private final Map<String, String> ids = new HashMap<>();
  private final Set<Relation> relations = new HashSet<>();

  GoldFacts(AnnotatedPaper annotated, List<Entity> entities) {
    this.annotated = annotated;
    EntityAlignment.anyType(annotated.entities(), ExtractionAnnotations.entities(entities))
        .pairs()
        .forEach(
            (found, gold) ->
                ids.put(annotated.entities().get(gold).name(), entities.get(found).id()));
    for (AnnotatedFact fact : annotated.facts()) {
      Optional<String> subject = fact.subject().map(ids::get);
      Optional<String> object = Optional.ofNullable(ids.get(fact.object()));
      if (object.isPresent() && subject.isPresent() == fact.subject().isPresent()) {
        relations.add(new Relation(fact.kind(), subject, object.get()));
        if (fact.kind() == FactKind.COMPARED_TO) {
          relations.add(new Relation(fact.kind(), object, subject.orElseThrow()));
        }
      }
    }
  }

  /** Whether a relation between found entities holds. */
  boolean holds(FactKind kind, Optional<String> subject, String object) {
    return relations.contains(new Relation(kind, subject, object));
  }

  /** The number of relations of a kind, those included whose ends were not found. */
  int count(FactKind kind) {
    return annotated.facts(kind).size();
  }

  /**
   * The results that a person reads at the given numbers: of equal values those that the rules are
   * surest of, then the first; each once.
   */
  Map<Result, AnnotatedResult> results(List<Result> found) {
    List<AnnotatedResult> left = new ArrayList<>(annotated.results());
    Map<Result, AnnotatedResult> matched = new HashMap<>();
    for (Result result : likeliestFirst(found)) {
      ReportedValue value = ReportedValue.of(result.value());
      left.stream()
          .filter(other -> ReportedValue.of(other.value()).equals(value))
          .findFirst()
          .ifPresent(
              other -> {
                left.remove(other);
                matched.put(result, other);
              });
    }
    return matched;
  }

  private static List<Result> likeliestFirst(List<Result> found) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingDouble(result -> -result.evidence().confidence()), found);
  }

  /** Whether a result says all that a person does, as the score of tuples takes it. */
  boolean isRight(Result found, AnnotatedResult gold) {
    return isSame(gold.metric(), found.metric())
        && isSame(gold.on(), found.benchmark())
        && (isSame(gold.method(), found.method()) || isSame(gold.model(), found.method()));
  }

  private boolean isSame(Optional<String> name, Optional<String> found) {
    return name.isPresent() == found.isPresent() && id(name).equals(found);
  }

  /** The id of the found entity that has an annotated name. */
  Optional<String> id(Optional<String> name) {
    return name.map(ids::get);
  }
}
