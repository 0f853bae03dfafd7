package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.TokenRange;

/** What is known of a paper when its facts are judged: places, cues, and what the rules say. */
final class FactContext {
  /** A place of an entity, with its sentence. */
  record EntityPlace(EntitySentence sentence, int index, TokenRange tokens) {}

  /** Two places in one sentence. */
  record Meeting(EntitySentence sentence, int index, TokenRange subject, TokenRange object) {
    int distance() {
      return subject.to() <= object.from()
          ? object.from() - subject.to()
          : subject.from() - object.to();
    }

    boolean subjectFirst() {
      return subject.from() < object.from();
    }
  }

  /**
   * More places of an entity than these tell nothing new, and a hostile text may have thousands.
   */
  private static final int MOST_PLACES = 20;

  private static final int MOST_ENTITIES = 100;

  private final LinkedDocument document;
  private final ImmutableMap<String, Entity> byId;
  private final List<EntitySentence> sentences;
  private final ListMultimap<String, EntityPlace> places =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final SetMultimap<String, IntroductionCue> cues;
  private final OwnMethods own;
  private final Map<String, Fact> ruleFacts = new HashMap<>();
  private final Map<String, Map<Role, Double>> roles = new HashMap<>();
  private final EncodedRelations relations;

  FactContext(LinkedDocument document, List<Fact> ruleFacts) {
    this.document = document;
    this.byId =
        document.entities().stream()
            .collect(ImmutableMap.toImmutableMap(Entity::id, entity -> entity));
    this.sentences = EntitySentence.of(document);
    for (int i = 0; i < sentences.size(); i++) {
      for (Place place : sentences.get(i).places()) {
        if (places.get(place.entity().id()).size() < MOST_PLACES) {
          places.put(place.entity().id(), new EntityPlace(sentences.get(i), i, place.tokens()));
        }
      }
    }
    this.relations = new EncodedRelations(this::places, document.encoded().relations());
    document.entities().forEach(entity -> roles.put(entity.id(), roles(entity)));
    ImmutableSetMultimap.Builder<String, IntroductionCue> found = ImmutableSetMultimap.builder();
    List<Introduction> introductions = new IntroductionFinder().find(document);
    for (Introduction introduction : introductions) {
      found.put(introduction.entity().id(), introduction.cue());
    }
    this.cues = found.build();
    this.own = OwnMethods.of(document, introductions);
    for (Fact fact : ruleFacts) {
      this.ruleFacts.put(key(fact.kind(), fact.subject(), fact.object()), fact);
    }
  }

  private static String key(FactKind kind, Optional<String> subject, String object) {
    return kind + " " + subject.orElse("") + " " + object;
  }

  List<Entity> entities() {
    return document.entities();
  }

  /**
   * The first entities: an abstract has some twenty, and of a text with thousands not all count.
   */
  List<Entity> firstEntities() {
    return entities().subList(0, Math.min(MOST_ENTITIES, entities().size()));
  }

  List<EntitySentence> sentences() {
    return sentences;
  }

  OwnMethods own() {
    return own;
  }

  List<EntityPlace> places(Entity entity) {
    return places.get(entity.id());
  }

  ImmutableList<IntroductionCue> cues(Entity entity) {
    return ImmutableList.sortedCopyOf(cues.get(entity.id()));
  }

  boolean isMain(Entity entity) {
    return own.main().filter(entity::equals).isPresent();
  }

  /** What the rules say of a relation. */
  Optional<Fact> rule(FactKind kind, Optional<Entity> subject, Entity object) {
    return Optional.ofNullable(ruleFacts.get(key(kind, subject.map(Entity::id), object.id())));
  }

  /** The sentences that name both, each with their nearest places, nearest first. */
  List<Meeting> meetings(Entity subject, Entity object) {
    Map<Integer, Meeting> nearest = new HashMap<>();
    for (EntityPlace one : places(subject)) {
      for (EntityPlace other : places(object)) {
        if (one.index() == other.index() && !one.tokens().overlaps(other.tokens())) {
          nearest.merge(
              one.index(),
              new Meeting(one.sentence(), one.index(), one.tokens(), other.tokens()),
              (a, b) -> b.distance() < a.distance() ? b : a);
        }
      }
    }
    List<Meeting> meetings = new ArrayList<>(nearest.values());
    meetings.sort(Comparator.comparingInt(Meeting::distance).thenComparingInt(Meeting::index));
    return meetings;
  }

  /** The sentence that speaks best for a relation. */
  EntitySentence evidence(Optional<Entity> subject, Entity object) {
    return subject
        .map(from -> meetings(from, object))
        .filter(meetings -> !meetings.isEmpty())
        .map(meetings -> meetings.get(0).sentence())
        .orElseGet(
            () ->
                places(object).stream()
                    .map(EntityPlace::sentence)
                    .filter(sentence -> !sentence.isTitle())
                    .findFirst()
                    .orElseGet(
                        () ->
                            Iterables.getFirst(
                                places(object).stream().map(EntityPlace::sentence).toList(),
                                sentences.get(0))));
  }

  /** How likely an entity plays a role, as the encoder reads it: the most of its places. */
  double role(Entity entity, Role role) {
    return roles.get(entity.id()).get(role);
  }

  private Map<Role, Double> roles(Entity entity) {
    Map<Role, Double> most = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      most.put(
          role,
          places(entity).stream()
              .mapToDouble(
                  place ->
                      document
                          .encoded()
                          .roles()
                          .get(place.index())
                          .probability(place.tokens(), role))
              .max()
              .orElse(0));
    }
    return most;
  }

  /** How likely relations hold, as the encoder reads it. */
  EncodedRelations relations() {
    return relations;
  }

  /** The entity of the given id. */
  Entity entity(String id) {
    return byId.get(id);
  }
}
