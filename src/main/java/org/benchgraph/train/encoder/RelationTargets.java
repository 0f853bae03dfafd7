package org.benchgraph.train.encoder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.TagSequences;
import org.benchgraph.extract.tag.TaggedRange;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.TokenRange;

/**
 * What there is to learn of the relations of a text, as matrices.
 *
 * @param words how many the text has
 * @param places where entities are mentioned
 * @param types of the entities
 * @param pairs of entities, for each kind of relation
 */
record RelationTargets(
    int words, List<Place> places, List<EntityType> types, Map<FactKind, Pairs> pairs) {
  /**
   * Where an entity is mentioned.
   *
   * @param range the words that name it
   * @param entity its number, from 0
   */
  record Place(TokenRange range, int entity) {}

  /** How likely a relation holds between two entities, from 0 to 1. */
  @FunctionalInterface
  interface Likelihood {
    double of(FactKind kind, int subject, int object);
  }

  /**
   * The pairs of entities, a row for each subject.
   *
   * @param possible 1 where a relation could hold, else 0
   * @param hold how likely it does where it could, else 0
   * @param count how many could
   */
  record Pairs(float[] possible, float[] hold, int count) {}

  RelationTargets {
    places = ImmutableList.copyOf(places);
    types = ImmutableList.copyOf(types);
    pairs = Maps.immutableEnumMap(pairs);
  }

  /** The relations of some entities. */
  static RelationTargets of(
      int words, List<Place> places, List<EntityType> types, Likelihood likelihood) {
    return new RelationTargets(
        words,
        places,
        types,
        Maps.toMap(RelationScores.KINDS, kind -> pairs(kind, types, likelihood)));
  }

  /**
   * The relations that a person marked.
   *
   * @param tags the label of each word
   * @param marked the entity that each word belongs to, if any, where that is known
   */
  static RelationTargets of(List<String> tags, Optional<List<Optional<MarkedEntity>>> marked) {
    List<Place> places = new ArrayList<>();
    List<MarkedEntity> entities = new ArrayList<>();
    for (TaggedRange range : TagSequences.ranges(tags)) {
      marked
          .flatMap(words -> words.get(range.tokens().from()))
          .ifPresent(
              entity -> {
                if (!entities.contains(entity)) {
                  entities.add(entity);
                }
                places.add(new Place(range.tokens(), entities.indexOf(entity)));
              });
    }
    return of(
        tags.size(),
        places,
        entities.stream().map(MarkedEntity::type).toList(),
        (kind, subject, object) ->
            entities.get(subject).isRelated(kind, entities.get(object)) ? 1 : 0);
  }

  private static Pairs pairs(FactKind kind, List<EntityType> types, Likelihood likelihood) {
    float[] possible = new float[types.size() * types.size()];
    float[] hold = new float[possible.length];
    int count = 0;
    for (int i = 0; i < possible.length; i++) {
      int subject = i / types.size();
      int object = i % types.size();
      if (isPossible(kind, types, subject, object)) {
        possible[i] = 1;
        hold[i] = (float) likelihood.of(kind, subject, object);
        count++;
      }
    }
    return new Pairs(possible, hold, count);
  }

  /** What a paper introduces is related to itself, and nothing else is. */
  private static boolean isPossible(
      FactKind kind, List<EntityType> types, int subject, int object) {
    return subject == object
        ? kind == FactKind.INTRODUCES
        : kind.relates(types.get(subject), types.get(object));
  }

  /** How many mentions there are. */
  int mentions() {
    return places.size();
  }

  /** How many entities are mentioned. */
  int entities() {
    return types.size();
  }

  /** From words to mentions: a row for each mention, whose words share one. */
  float[] means() {
    float[] means = new float[places.size() * words];
    for (int i = 0; i < places.size(); i++) {
      TokenRange mention = places.get(i).range();
      for (int word = mention.from(); word < mention.to(); word++) {
        means[i * words + word] = 1f / (mention.to() - mention.from());
      }
    }
    return means;
  }

  /** From mentions to entities: a row for each entity, 1 for its mentions, else 0. */
  float[] groups() {
    float[] groups = new float[types.size() * places.size()];
    for (int i = 0; i < places.size(); i++) {
      groups[places.get(i).entity() * places.size() + i] = 1;
    }
    return groups;
  }
}
