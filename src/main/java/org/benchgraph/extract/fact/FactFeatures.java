package org.benchgraph.extract.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.extract.fact.FactContext.Meeting;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;

/** What the judge of facts sees of a relation that could hold. Not for several threads. */
final class FactFeatures {
  private final FactContext context;
  private final RelationFeatures relations;
  private final EntityFeatures entities;

  FactFeatures(FactContext context) {
    this.context = context;
    this.relations = new RelationFeatures(context.relations(), context.firstEntities());
    this.entities = new EntityFeatures(context);
  }

  /** Of an entity that the paper may present as its own. */
  Features introduced(Entity entity) {
    Features features = new Features().add("bias");
    entities.add(features, "", entity);
    for (Role role : Role.values()) {
      features.addShare("encoded=" + role, context.role(entity, role));
    }
    relations.addIntroduced(features, entity);
    SurroundingFeatures.add(features, "", context.places(entity));
    addRule(features, FactKind.INTRODUCES, Optional.empty(), entity);
    String type = entity.type().kind();
    for (IntroductionCue cue : context.cues(entity)) {
      features.add("cue=" + cue).add("cue=" + cue + "," + type + "," + entity.named());
    }
    features.addIf(context.cues(entity).isEmpty(), "noCue," + type + "," + entity.named());
    boolean others =
        context.firstEntities().stream()
            .anyMatch(
                other ->
                    !other.equals(entity)
                        && other.named()
                        && other.type() == entity.type()
                        && !context.cues(other).isEmpty());
    features.addIf(others, "otherCued," + entity.named());
    features.addIf(others && !context.cues(entity).isEmpty(), "rivalled," + entity.named());
    return features;
  }

  /**
   * Of a pair.
   *
   * @param introduced how likely the paper presents each entity as its own, by id
   */
  Features related(FactKind kind, Entity subject, Entity object, Map<String, Double> introduced) {
    Features features = new Features().add("bias");
    addRule(features, kind, Optional.of(subject), object);
    features.addAll(entities.inPair(subject, "s.", Role.ofSubject(kind)));
    features.addAll(entities.inPair(object, "o.", Role.ofObject(kind)));
    relations.addRelated(features, kind, subject, object);
    double subjectOwn = introduced.getOrDefault(subject.id(), 0.0);
    double objectOwn = introduced.getOrDefault(object.id(), 0.0);
    features.addShare("s.own", subjectOwn).addShare("o.own", objectOwn);
    boolean likeliest =
        subjectOwn >= introduced.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    features.addIf(likeliest, "s.likeliestOwn");
    long likelier =
        context.firstEntities().stream()
            .filter(entity -> entity.type() == EntityType.METHOD)
            .filter(entity -> introduced.getOrDefault(entity.id(), 0.0) > subjectOwn)
            .count();
    features.add("s.likelierOwn=" + Math.min(3, likelier));
    String standing =
        (subjectOwn > 0.5 ? "own" : "other") + (context.isMain(subject) ? ",main" : "");
    features.add("role=" + standing + "," + object.type().label());
    features.addCount("methods", count(EntityType.METHOD));
    features.addCount("rivals", count(object.type()));
    features.addAll(entities.around(object, "o."));
    features.addAll(entities.around(object, "o." + standing + "."));
    List<Meeting> meetings = context.meetings(subject, object);
    features.addCount("meetings", meetings.size());
    if (meetings.isEmpty()) {
      features.add("apart," + standing);
      addGap(features, subject, object);
    } else {
      MeetingFeatures.addNearest(features, meetings.get(0), standing);
      meetings.forEach(meeting -> MeetingFeatures.addWords(features, meeting));
    }
    return features;
  }

  private int count(EntityType type) {
    return (int)
        context.firstEntities().stream()
            .filter(entity -> entity.type().kind().equals(type.kind()))
            .count();
  }

  private void addRule(Features features, FactKind kind, Optional<Entity> subject, Entity object) {
    for (FactKind any : FactKind.values()) {
      if (any == FactKind.INTRODUCES == subject.isEmpty()) {
        context
            .rule(any, subject, object)
            .ifPresent(
                fact ->
                    features
                        .add("rule=" + any)
                        .add("rule=" + any + "@" + Math.round(10 * fact.evidence().confidence())));
        if (any == kind && subject.isPresent()) {
          features.addIf(
              context.rule(any, Optional.of(object), subject.get()).isPresent(), "ruleBack=" + any);
        }
      }
    }
  }

  private void addGap(Features features, Entity subject, Entity object) {
    int gap =
        context.places(subject).stream()
            .flatMapToInt(
                one ->
                    context.places(object).stream().mapToInt(other -> other.index() - one.index()))
            .filter(distance -> distance > 0)
            .min()
            .orElse(9);
    features.add("gap=" + Math.min(5, gap));
  }
}
