package org.benchgraph.extract.fact;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.benchgraph.extract.fact.FactContext.EntityPlace;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.model.Entity;
import org.benchgraph.model.FactKind;

/**
 * How likely relations hold between the entities of a paper, as the encoder reads it. The odds of
 * two entities are the sum of those of all pairs of their mentions (Verga and others 2018). Not for
 * several threads: what was asked is kept.
 */
final class EncodedRelations {
  /** Of an entity with thousands of places, the first tell enough. */
  private static final int MOST_PLACES = 8;

  /** The odds of entities that stand nowhere, or where nobody read. */
  private static final double SMALLEST_ODDS = 1e-4;

  private record Pair(FactKind kind, String subject, String object) {}

  private final Function<Entity, List<EntityPlace>> places;
  private final List<RelationScores> scores;
  private final Map<String, List<ImmutableDoubleArray>> subjects = new HashMap<>();
  private final Map<String, List<ImmutableDoubleArray>> objects = new HashMap<>();
  private final Map<Pair, Double> known = new HashMap<>();

  /**
   * The relations of a paper.
   *
   * @param places where an entity stands
   * @param scores what the encoder says, sentence by sentence
   */
  EncodedRelations(Function<Entity, List<EntityPlace>> places, List<RelationScores> scores) {
    this.places = places;
    this.scores = scores;
  }

  /** The logarithm of the odds of a relation; of what the paper introduces, to itself. */
  double logOdds(FactKind kind, Entity subject, Entity object) {
    return known.computeIfAbsent(
        new Pair(kind, subject.id(), object.id()),
        pair ->
            Math.log(
                SMALLEST_ODDS + RelationScores.odds(kind, asSubject(subject), asObject(object))));
  }

  private List<ImmutableDoubleArray> asSubject(Entity entity) {
    return subjects.computeIfAbsent(
        entity.id(),
        id -> read(entity, place -> scores.get(place.index()).subject(place.tokens())));
  }

  private List<ImmutableDoubleArray> asObject(Entity entity) {
    return objects.computeIfAbsent(
        entity.id(), id -> read(entity, place -> scores.get(place.index()).object(place.tokens())));
  }

  private List<ImmutableDoubleArray> read(
      Entity entity, Function<EntityPlace, Optional<ImmutableDoubleArray>> mean) {
    return places.apply(entity).stream()
        .limit(MOST_PLACES)
        .flatMap(place -> mean.apply(place).stream())
        .toList();
  }
}
