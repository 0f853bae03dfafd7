package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;

/**
 * What a paper presents as its own.
 *
 * @param main the method that "our method" and "we" stand for: what a paper says without naming a
 *     method, it says of this one
 * @param introduced everything that the paper presents
 */
record OwnMethods(Optional<Entity> main, Set<Entity> introduced) {
  private static final double LEAST_PRECISION = 0.5;

  OwnMethods {
    requireNonNull(main, "main is null");
    introduced = ImmutableSet.copyOf(introduced);
  }

  /** Judges the places where a paper seems to present something. */
  static OwnMethods of(List<Introduction> introductions) {
    Map<Entity, Double> best = new LinkedHashMap<>();
    for (Introduction introduction : introductions) {
      if (introduction.cue().precision() >= LEAST_PRECISION) {
        best.merge(introduction.entity(), introduction.cue().precision(), Math::max);
      }
    }
    Optional<Entity> main =
        best.entrySet().stream()
            .filter(entry -> entry.getKey().type() == EntityType.METHOD)
            .sorted(Comparator.comparing(entry -> -entry.getValue()))
            .map(Map.Entry::getKey)
            .findFirst();
    return new OwnMethods(main, ImmutableSet.copyOf(best.keySet()));
  }

  /** What a document presents as its own. */
  static OwnMethods of(LinkedDocument document) {
    return of(new IntroductionFinder().find(document));
  }

  /** The methods among what the paper presents. */
  List<Entity> methods() {
    return introduced.stream()
        .filter(entity -> entity.type() == EntityType.METHOD)
        .collect(ImmutableList.toImmutableList());
  }
}
