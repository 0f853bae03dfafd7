package org.benchgraph.extract.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.extract.fact.FactContext.EntityPlace;
import org.benchgraph.extract.fact.FactContext.Meeting;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;

/** What the judge of facts sees of a relation that could hold. */
final class FactFeatures {
  private static final double SMALLEST = 0.02;

  private final FactContext context;
  private final RelationFeatures relations;

  FactFeatures(FactContext context) {
    this.context = context;
    this.relations = new RelationFeatures(context.relations(), context.firstEntities());
  }

  /** Of an entity that the paper may present as its own. */
  Features introduced(Entity entity) {
    Features features = new Features().add("bias");
    addEntity(features, "", entity);
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
    addEntity(features, "s.", subject);
    addEntity(features, "o.", object);
    for (Role role : Role.values()) {
      features.add("o.encoded=" + role, odds(context.role(object, role)));
      features.add("s.encoded=" + role, odds(context.role(subject, role)));
    }
    features.addCount("o.rank", rank(object, Role.ofObject(kind)));
    features.addCount("s.rank", rank(subject, Role.ofSubject(kind)));
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
    SurroundingFeatures.add(features, "o.", context.places(object));
    SurroundingFeatures.add(features, "o." + standing + ".", context.places(object));
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

  /** The logarithm of the odds of a likelihood, within a few units. */
  private static double odds(double likelihood) {
    return Math.log((likelihood + SMALLEST) / (1 + SMALLEST - likelihood));
  }

  /** How many others of its kind play a role more likely, as the encoder reads it. */
  private int rank(Entity entity, Role role) {
    return (int)
        context.firstEntities().stream()
            .filter(other -> other.type().kind().equals(entity.type().kind()))
            .filter(other -> context.role(other, role) > context.role(entity, role))
            .count();
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

  private void addEntity(Features features, String prefix, Entity entity) {
    List<EntityPlace> places = context.places(entity);
    boolean title = places.stream().anyMatch(place -> place.sentence().isTitle());
    features.add(prefix + "type=" + entity.type().label());
    features.add(prefix + "named=" + entity.named());
    features.addIf(title, prefix + "title");
    features.addIf(title, prefix + "title," + entity.named() + "," + entity.type().kind());
    features.addCount(prefix + "places", places.size());
    features.addShare(prefix + "confidence", entity.confidence());
    features.addIf(context.isMain(entity), prefix + "main");
    boolean known =
        entity.mentions().stream().anyMatch(mention -> mention.extractor().equals("gazetteer"));
    features.addIf(known, prefix + "known");
    features.addIf(!entity.aliases().isEmpty(), prefix + "aliases");
    places.stream()
        .filter(place -> !place.sentence().isTitle())
        .findFirst()
        .ifPresent(
            place ->
                features.add(
                    prefix
                        + "part="
                        + 5 * place.index() / Math.max(1, context.sentences().size())));
    String name = entity.name().toLowerCase(Locale.ROOT);
    features.add(prefix + "head=" + name.substring(name.lastIndexOf(' ') + 1));
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
