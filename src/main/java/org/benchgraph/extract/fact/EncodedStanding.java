package org.benchgraph.extract.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;

/**
 * What entities are to their paper, as the encoder reads it: what numbers may belong to is rather
 * what is measured, and measured on. Not for several threads: what was asked is kept.
 */
final class EncodedStanding {
  /** What is less likely counts as this, and so does what cannot be. */
  private static final double LEAST = -9;

  /** Logarithms of odds are several times as large as other features. */
  private static final double SCALE = 4;

  private final FactContext context;
  private final List<Entity> methods;
  private final List<Entity> own;
  private final List<Entity> data;
  private final Map<String, Features> known = new HashMap<>();

  /**
   * Of one paper.
   *
   * @param introduced how likely the paper presents each entity as its own, by id
   */
  EncodedStanding(FactContext context, Map<String, Double> introduced) {
    this.context = context;
    this.methods =
        context.firstEntities().stream()
            .filter(entity -> entity.type() == EntityType.METHOD)
            .toList();
    this.own =
        methods.stream()
            .filter(method -> introduced.getOrDefault(method.id(), 0.0) > ResultFeatures.OWN)
            .toList();
    this.data = context.firstEntities().stream().filter(entity -> entity.type().isData()).toList();
  }

  /**
   * What is known of an entity, and that again apart by where it stands: beside the number, being
   * likely measured says more than elsewhere.
   *
   * @param where it stands, a word of the caller's
   */
  void addTo(Features features, Entity entity, String where) {
    Features standing = known.computeIfAbsent(entity.id(), id -> of(entity));
    features.addAll(standing);
    standing.values().forEach((name, value) -> features.add(where + "," + name, value));
  }

  private Features of(Entity entity) {
    Features features = new Features();
    for (Role role : Role.values()) {
      features.add("role=" + role, context.role(entity, role));
    }
    List<Entity> one = List.of(entity);
    if (entity.type().isData()) {
      add(features, "measured", most(FactKind.EVALUATED_ON, methods, one));
    }
    if (entity.type() == EntityType.METHOD) {
      add(features, "measured", most(FactKind.EVALUATED_ON, one, data));
      add(features, "compared", most(FactKind.COMPARED_TO, one, methods));
      add(features, "using", most(FactKind.USES, one, methods));
      add(features, "usedBy", most(FactKind.USES, methods, one));
      add(features, "used", most(FactKind.USES, own, one));
    }
    return features;
  }

  private static void add(Features features, String name, double logOdds) {
    features.add("relation." + name, logOdds / SCALE);
  }

  /** The most that a subject is related to an object; none is to itself. */
  private double most(FactKind kind, List<Entity> subjects, List<Entity> objects) {
    return subjects.stream()
        .flatMapToDouble(
            subject ->
                objects.stream()
                    .filter(object -> !object.equals(subject))
                    .mapToDouble(object -> context.relations().logOdds(kind, subject, object)))
        .reduce(LEAST, Math::max);
  }
}
