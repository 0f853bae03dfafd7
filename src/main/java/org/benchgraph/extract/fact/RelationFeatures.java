package org.benchgraph.extract.fact;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;
import org.benchgraph.model.FactKind;

/**
 * What the encoder says of a relation that could hold, beside others that could. It is asked only
 * for what it learned: relations that are possible between things of these types.
 */
final class RelationFeatures {
  /** Logarithms of odds are as small as other features then. */
  private static final double SCALE = 0.5;

  private final EncodedRelations relations;
  private final List<Entity> entities;

  /**
   * Of a paper.
   *
   * @param entities those that others are held against
   */
  RelationFeatures(EncodedRelations relations, List<Entity> entities) {
    this.relations = relations;
    this.entities = entities;
  }

  /** Of an entity that the paper may present as its own. */
  void addIntroduced(Features features, Entity entity) {
    features.add("relation", SCALE * introduced(entity));
    features.addCount("relation.rank", likelier(entities, this::introduced, entity));
  }

  private double introduced(Entity entity) {
    return relations.logOdds(FactKind.INTRODUCES, entity, entity);
  }

  /** Of a pair that a kind of relation is possible between. */
  void addRelated(Features features, FactKind kind, Entity subject, Entity object) {
    for (FactKind any : FactKind.values()) {
      if (any.relates(subject.type(), object.type())) {
        features.add("relation=" + any, SCALE * relations.logOdds(any, subject, object));
      }
    }
    if (kind.relates(object.type(), subject.type())) {
      features.add("relation.back", SCALE * relations.logOdds(kind, object, subject));
    }
    List<Entity> subjects =
        entities.stream()
            .filter(one -> !one.equals(object) && kind.relates(one.type(), object.type()))
            .toList();
    List<Entity> objects =
        entities.stream()
            .filter(one -> !one.equals(subject) && kind.relates(subject.type(), one.type()))
            .toList();
    features.addCount(
        "relation.subjects",
        likelier(subjects, one -> relations.logOdds(kind, one, object), subject));
    features.addCount(
        "relation.objects",
        likelier(objects, one -> relations.logOdds(kind, subject, one), object));
  }

  private static int likelier(List<Entity> some, ToDoubleFunction<Entity> score, Entity entity) {
    double own = score.applyAsDouble(entity);
    return (int) some.stream().filter(one -> score.applyAsDouble(one) > own).count();
  }
}
