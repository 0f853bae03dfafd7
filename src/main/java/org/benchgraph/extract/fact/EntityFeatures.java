package org.benchgraph.extract.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.benchgraph.extract.fact.FactContext.EntityPlace;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;

/**
 * What the judge of facts sees of an entity alone. An entity stands in many pairs, so that this is
 * kept, to be added to others and not changed. Not for several threads.
 */
final class EntityFeatures {
  private static final double SMALLEST = 0.02;

  private record End(String entity, String prefix, Role asked) {}

  private record Surroundings(String entity, String prefix) {}

  private final FactContext context;
  private final Map<End, Features> ends = new HashMap<>();
  private final Map<Surroundings, Features> surroundings = new HashMap<>();

  EntityFeatures(FactContext context) {
    this.context = context;
  }

  /**
   * Of one end of a pair.
   *
   * @param asked the role that it would play
   */
  Features inPair(Entity entity, String prefix, Role asked) {
    return ends.computeIfAbsent(
        new End(entity.id(), prefix, asked),
        key -> {
          Features features = new Features();
          add(features, prefix, entity);
          for (Role role : Role.values()) {
            features.add(prefix + "encoded=" + role, odds(context.role(entity, role)));
          }
          return features.addCount(prefix + "rank", rank(entity, asked));
        });
  }

  /** Of the words around an entity. */
  Features around(Entity entity, String prefix) {
    return surroundings.computeIfAbsent(
        new Surroundings(entity.id(), prefix),
        key -> {
          Features features = new Features();
          SurroundingFeatures.add(features, prefix, context.places(entity));
          return features;
        });
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

  /** Of an entity, wherever it stands. */
  void add(Features features, String prefix, Entity entity) {
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
}
