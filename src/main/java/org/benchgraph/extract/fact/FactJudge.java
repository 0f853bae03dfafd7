package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.learn.Features;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;

/** Judges which of the relations that could hold in a paper do. */
public final class FactJudge {
  private static final String NAME = "judge";

  /**
   * A relation that could hold.
   *
   * @param subject the id of the entity that it starts from; empty for what a paper introduces
   * @param object the id of the entity that it leads to
   * @param features what is known of it
   */
  public record Judgeable(
      FactKind kind, Optional<String> subject, String object, Features features) {}

  private final FactContext context;
  private final FactFeatures features;
  private final List<Judgeable> introductions;

  /**
   * A judge of one paper.
   *
   * @param ruleFacts what the rules say
   */
  public FactJudge(LinkedDocument document, List<Fact> ruleFacts) {
    this.context = new FactContext(document, ruleFacts);
    this.features = new FactFeatures(context);
    this.introductions = introductions(context, features);
  }

  FactContext context() {
    return context;
  }

  /** How likely the paper presents each entity as its own, by id. */
  public ImmutableMap<String, Double> introduced(Judge judge) {
    return introductions.stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Judgeable::object, one -> judge.probability(one.features())));
  }

  /**
   * The relations of one kind that could hold.
   *
   * @param introduced how likely the paper presents each entity as its own, by id; of no account
   *     for {@link FactKind#INTRODUCES}
   */
  public List<Judgeable> judgeables(FactKind kind, Map<String, Double> introduced) {
    return kind == FactKind.INTRODUCES ? introductions : pairs(kind, introduced);
  }

  private static List<Judgeable> introductions(FactContext context, FactFeatures features) {
    return context.entities().stream()
        .map(
            entity ->
                new Judgeable(
                    FactKind.INTRODUCES,
                    Optional.empty(),
                    entity.id(),
                    features.introduced(entity)))
        .collect(ImmutableList.toImmutableList());
  }

  private List<Judgeable> pairs(FactKind kind, Map<String, Double> introduced) {
    ImmutableList.Builder<Judgeable> found = ImmutableList.builder();
    List<Entity> entities = context.firstEntities();
    for (Entity subject : entities) {
      for (Entity object : entities) {
        boolean possible = !subject.equals(object) && kind.relates(subject.type(), object.type());
        if (possible && (kind != FactKind.COMPARED_TO || comesFirst(subject, object, introduced))) {
          found.add(
              new Judgeable(
                  kind,
                  Optional.of(subject.id()),
                  object.id(),
                  features.related(kind, subject, object, introduced)));
        }
      }
    }
    return found.build();
  }

  /** A comparison has no direction: the paper's own method comes first, or else the earlier. */
  private static boolean comesFirst(Entity subject, Entity object, Map<String, Double> introduced) {
    return Comparator.comparingDouble((Entity entity) -> -introduced.getOrDefault(entity.id(), 0.0))
            .thenComparing(entity -> entity.mentions().get(0).span())
            .thenComparing(Entity::id)
            .compare(subject, object)
        < 0;
  }

  /** The relations of one kind that are likely enough, with how likely they are. */
  public List<Fact> facts(FactKind kind, Judge judge, Map<String, Double> introduced) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    for (Judgeable one : judgeables(kind, introduced)) {
      double probability = judge.probability(one.features());
      if (probability >= judge.least()) {
        facts.add(fact(one, probability));
      }
    }
    return facts.build();
  }

  private Fact fact(Judgeable one, double probability) {
    Optional<Entity> subject = one.subject().map(context::entity);
    Entity object = context.entity(one.object());
    Evidence evidence =
        context
            .rule(one.kind(), subject, object)
            .map(Fact::evidence)
            .map(said -> new Evidence(said.span(), said.sentence(), probability, said.extractor()))
            .orElseGet(() -> context.evidence(subject, object).evidence(probability, NAME));
    return new Fact(one.kind(), one.subject(), one.object(), evidence);
  }
}
