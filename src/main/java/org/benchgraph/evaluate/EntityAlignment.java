package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.benchgraph.model.EntityType;

/**
 * Which predicted entity is which annotated one: one to one, in three rounds. First equal names,
 * then any equal forms, then, if relaxed, forms that share at least half of their words. Within a
 * round the first that fit are paired.
 *
 * @param pairs an index into the predicted entities to one into the annotated, in the order in
 *     which they were found
 */
public record EntityAlignment(Map<Integer, Integer> pairs) {
  private static final double ENOUGH_OVERLAP = 0.5;

  /** An entity with what it is compared by. */
  private record Candidate(EntityType type, String name, ImmutableSet<String> forms) {
    static Candidate of(AnnotatedEntity entity) {
      return new Candidate(
          entity.type(), SurfaceForm.normal(entity.name()), SurfaceForm.normals(entity));
    }
  }

  public EntityAlignment {
    pairs = ImmutableMap.copyOf(pairs);
  }

  /** Pairs of the same type. */
  static EntityAlignment sameType(List<AnnotatedEntity> gold, List<AnnotatedEntity> predicted) {
    return align(gold, predicted, (one, other) -> one == other, false);
  }

  /** Pairs of the same type, where Dataset and Benchmark are one. */
  public static EntityAlignment sameKind(
      List<AnnotatedEntity> gold, List<AnnotatedEntity> predicted) {
    return align(gold, predicted, EntityAlignment::isSameKind, false);
  }

  /** As {@link #sameKind}, in three rounds. */
  static EntityAlignment relaxed(List<AnnotatedEntity> gold, List<AnnotatedEntity> predicted) {
    return align(gold, predicted, EntityAlignment::isSameKind, true);
  }

  /** Pairs of any types. */
  public static EntityAlignment anyType(
      List<AnnotatedEntity> gold, List<AnnotatedEntity> predicted) {
    return align(gold, predicted, (one, other) -> true, false);
  }

  /** The index of the annotated entity that a predicted one is. */
  public Optional<Integer> goldOf(int predicted) {
    return Optional.ofNullable(pairs.get(predicted));
  }

  /** Whether a predicted entity is the annotated one. */
  boolean isFound(int gold) {
    return pairs.containsValue(gold);
  }

  private static boolean isSameKind(EntityType one, EntityType other) {
    return one.kind().equals(other.kind());
  }

  private static EntityAlignment align(
      List<AnnotatedEntity> gold,
      List<AnnotatedEntity> predicted,
      BiPredicate<EntityType, EntityType> sameType,
      boolean relaxed) {
    List<Candidate> golds = gold.stream().map(Candidate::of).collect(toImmutableList());
    List<Candidate> others = predicted.stream().map(Candidate::of).collect(toImmutableList());
    BiPredicate<Candidate, Candidate> comparable =
        (one, other) -> sameType.test(one.type(), other.type());
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    round(golds, others, comparable.and((one, other) -> one.name().equals(other.name())), pairs);
    round(
        golds,
        others,
        comparable.and((one, other) -> !Collections.disjoint(one.forms(), other.forms())),
        pairs);
    if (relaxed) {
      round(golds, others, comparable.and(EntityAlignment::overlaps), pairs);
    }
    return new EntityAlignment(pairs);
  }

  private static void round(
      List<Candidate> golds,
      List<Candidate> others,
      BiPredicate<Candidate, Candidate> fits,
      Map<Integer, Integer> pairs) {
    for (int predicted = 0; predicted < others.size(); predicted++) {
      if (!pairs.containsKey(predicted)) {
        Optional<Integer> match = firstFit(golds, others.get(predicted), fits, pairs);
        if (match.isPresent()) {
          pairs.put(predicted, match.get());
        }
      }
    }
  }

  private static Optional<Integer> firstFit(
      List<Candidate> golds,
      Candidate predicted,
      BiPredicate<Candidate, Candidate> fits,
      Map<Integer, Integer> pairs) {
    for (int gold = 0; gold < golds.size(); gold++) {
      if (!pairs.containsValue(gold) && fits.test(golds.get(gold), predicted)) {
        return Optional.of(gold);
      }
    }
    return Optional.empty();
  }

  private static boolean overlaps(Candidate one, Candidate other) {
    Set<String> forms = other.forms();
    return one.forms().stream()
        .anyMatch(
            form -> forms.stream().anyMatch(o -> SurfaceForm.overlap(form, o) >= ENOUGH_OVERLAP));
  }
}
