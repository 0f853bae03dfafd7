package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;

/**
 * What a paper presents as its own.
 *
 * @param main the method that "our method" and "we" stand for: what a paper says without naming a
 *     method, it says of this one
 * @param introduced everything that the paper presents
 */
record OwnMethods(Optional<Entity> main, Set<Entity> introduced) {
  private static final double LEAST_PRECISION = 0.5;
  private static final double TITLE_BONUS = 0.3;
  private static final double MENTION_BONUS = 0.05;
  private static final int MOST_MENTIONS = 5;

  OwnMethods {
    requireNonNull(main, "main is null");
    introduced = ImmutableSet.copyOf(introduced);
  }

  /** Judges the places where a paper seems to present something. */
  private static OwnMethods of(List<Introduction> introductions) {
    Map<Entity, Double> best = new LinkedHashMap<>();
    for (Introduction introduction : introductions) {
      if (introduction.cue().precision() >= LEAST_PRECISION) {
        best.merge(introduction.entity(), introduction.cue().precision(), Math::max);
      }
    }
    Optional<Entity> main =
        best.entrySet().stream()
            .filter(entry -> entry.getKey().type() == EntityType.METHOD)
            .sorted(Comparator.comparing(entry -> -entry.getValue() - prominence(entry.getKey())))
            .map(Map.Entry::getKey)
            .findFirst();
    return new OwnMethods(main, ImmutableSet.copyOf(best.keySet()));
  }

  /** How much a paper speaks of an entity: in its title, and how often. */
  private static double prominence(Entity entity) {
    return (inTitle(entity) ? TITLE_BONUS : 0)
        + MENTION_BONUS * Math.min(entity.mentions().size(), MOST_MENTIONS);
  }

  /** What a document presents as its own. */
  static OwnMethods of(LinkedDocument document) {
    return of(document, new IntroductionFinder().find(document));
  }

  /** What a document presents as its own, where the places that seem to do so are known. */
  static OwnMethods of(LinkedDocument document, List<Introduction> introductions) {
    OwnMethods own = of(introductions);
    return own.main().isPresent() ? own : new OwnMethods(subject(document), own.introduced());
  }

  /**
   * What a paper that presents no method is about: the method of its title that it speaks of most.
   */
  private static Optional<Entity> subject(LinkedDocument document) {
    return document.entities().stream()
        .filter(entity -> entity.type() == EntityType.METHOD)
        .filter(OwnMethods::inTitle)
        .filter(entity -> entity.mentions().size() > 1)
        .max(Comparator.comparing(entity -> entity.mentions().size()));
  }

  private static boolean inTitle(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.span().field() == Field.TITLE);
  }
}
