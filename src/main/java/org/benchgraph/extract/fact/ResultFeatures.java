package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.extract.fact.FactContext.EntityPlace;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.ResultKind;
import org.benchgraph.nlp.TokenRange;

/** What is known of the entities that one reported number may belong to in one role. */
final class ResultFeatures {
  private static final Set<String> OURS =
      ImmutableSet.of("we", "our", "ours", "it", "its", "proposed");

  /** An entity is the paper's own if it is likelier so than not. */
  static final double OWN = 0.5;

  private static final int NEVER = 9;

  private final FactContext context;
  private final Map<String, Double> introduced;
  private final EncodedStanding standing;
  private final NestedNames names;
  private final NumberPlace number;
  private final ResultRole role;
  private final List<Entity> candidates;
  private final List<Place> here;
  private final boolean ours;
  private final double mostOwn;

  /**
   * Of a number in a role.
   *
   * @param introduced how likely the paper presents each entity as its own, by id
   * @param standing what the encoder says of the entities
   * @param names whose name has whose in it
   * @param candidates the entities that could have the role
   */
  ResultFeatures(
      FactContext context,
      Map<String, Double> introduced,
      EncodedStanding standing,
      NestedNames names,
      NumberPlace number,
      ResultRole role,
      List<Entity> candidates) {
    this.context = context;
    this.introduced = introduced;
    this.standing = standing;
    this.names = names;
    this.number = number;
    this.role = role;
    this.candidates = candidates;
    this.here =
        number.sentence().places().stream()
            .filter(place -> role.admits(place.entity()))
            .collect(ImmutableList.toImmutableList());
    this.ours = number.sentence().words().stream().anyMatch(OURS::contains);
    this.mostOwn = candidates.stream().mapToDouble(this::own).max().orElse(0);
  }

  private double own(Entity entity) {
    return introduced.getOrDefault(entity.id(), 0.0);
  }

  private ResultKind kind() {
    return number.proposed().kind();
  }

  /** Of the choice of no entity. */
  Features none() {
    long count = here.stream().map(Place::entity).distinct().count();
    boolean any = !here.isEmpty();
    return new Features()
        .add("none")
        .addIf(role.of(number.proposed()).isEmpty(), "none,ruleNone")
        .add("none,kind=" + kind() + "," + any)
        .add("none,unit=" + number.unit().orElse("none") + "," + any)
        .add("none,here=" + Math.min(3, count))
        .add("none,all=" + Math.min(4, candidates.size()))
        .add("none,next=" + number.sentence().word(number.tokens().to()))
        .addIf(number.position() > 0, "none,continued");
  }

  /** Of the choice of an entity. */
  Features of(Entity entity) {
    Features features = new Features();
    Optional<String> ruled = role.of(number.proposed());
    boolean chosen = ruled.filter(entity.id()::equals).isPresent();
    features.addIf(chosen, "rule");
    features.addIf(chosen && number.numbers().size() > 1, "rule,several");
    features.addIf(!chosen && ruled.isPresent(), "ruleSaysOther");
    addStanding(features, entity);
    Optional<TokenRange> nearest =
        context.places(entity).stream()
            .filter(place -> place.index() == number.index())
            .map(EntityPlace::tokens)
            .min(Comparator.comparingInt(number::distance));
    standing.addTo(features, entity, nearest.isPresent() ? "here" : "elsewhere");
    nearest.ifPresentOrElse(
        place -> addHere(features, entity, place), () -> addElsewhere(features, entity));
    return features;
  }

  /** What the entity is to the paper. */
  private void addStanding(Features features, Entity entity) {
    double own = own(entity);
    List<EntityPlace> places = context.places(entity);
    features.add("own", own).add("ownOdds", Math.log((own + 0.02) / (1.02 - own)) / 4);
    features.addIf(own >= mostOwn, "likeliestOwn");
    features.addIf(ours && own > OWN, "ours,own");
    features.addIf(ours && own >= mostOwn, "ours,likeliestOwn");
    features.addIf(context.isMain(entity), "main");
    features.add("named=" + entity.named()).add("type=" + entity.type().label());
    features.add("confidence", entity.confidence());
    features.add("places", Math.log(places.size() + 1.0));
    features.addIf(places.stream().anyMatch(place -> place.sentence().isTitle()), "title");
    features.addIf(candidates.stream().anyMatch(other -> names.hasIn(entity, other)), "namedWith");
    features.addIf(candidates.size() == 1, "only,kind=" + kind());
    features.add("kind=" + kind() + ",own=" + (own > OWN));
    if (role == ResultRole.BENCHMARK) {
      features.addIf(isEvaluatedOn(entity), "evaluated");
    }
  }

  private boolean isEvaluatedOn(Entity entity) {
    return context.entities().stream()
        .anyMatch(
            other -> context.rule(FactKind.EVALUATED_ON, Optional.of(other), entity).isPresent());
  }

  private void addElsewhere(Features features, Entity entity) {
    boolean anyHere = !here.isEmpty();
    int back = sentencesBack(entity);
    long later = candidates.stream().filter(other -> sentencesBack(other) < back).count();
    features.add("elsewhere,anyHere=" + anyHere);
    features.add("elsewhere=" + Math.min(3, back) + "," + anyHere);
    features.addIf(own(entity) > OWN, "elsewhere,own," + anyHere);
    features.add("elsewhere.rank=" + Math.min(2, later) + "," + anyHere);
  }

  /** How many sentences before that of the number an entity was last named. */
  private int sentencesBack(Entity entity) {
    return context.places(entity).stream()
        .mapToInt(place -> number.index() - place.index())
        .filter(gap -> gap > 0)
        .min()
        .orElse(NEVER);
  }

  private void addHere(Features features, Entity entity, TokenRange place) {
    boolean after = number.isBefore(place);
    String order = after ? "after" : "before";
    int distance = number.distance(place);
    features.add("here").add("here,own=" + (own(entity) > OWN));
    features.add("distance=" + order + bucket(distance));
    features.add(order + ".distance", Math.log(distance + 1.0));
    List<TokenRange> rivals =
        here.stream()
            .filter(other -> !other.entity().equals(entity))
            .map(Place::tokens)
            .collect(ImmutableList.toImmutableList());
    List<TokenRange> nearer =
        rivals.stream().filter(other -> number.distance(other) < distance).toList();
    long sameSide = nearer.stream().filter(other -> number.isBefore(other) == after).count();
    features.add("rank=" + Math.min(2, nearer.size()));
    features.add("rank=" + order + Math.min(2, sameSide));
    features.addIf(number.isNearerToAnother(place), "nearerToAnother," + order);
    features.addIf(rivals.isEmpty(), "onlyHere");
    boolean first = rivals.stream().noneMatch(other -> other.from() < place.from());
    features.addIf(first, "first," + order);
    if (!role.isMethod()) {
      String segment = "segment=" + order + Math.min(2, number.between(place));
      int start = number.numbers().get(0).from();
      boolean opens = here.stream().anyMatch(other -> other.tokens().to() <= start);
      features.add(segment).add("opens=" + opens + "," + segment);
    }
    PlaceFeatures.add(features, number, place, role);
  }

  private static String bucket(int distance) {
    return distance < 3
        ? Integer.toString(distance)
        : distance < 5 ? "3" : distance < 8 ? "5" : distance < 13 ? "8" : "13";
  }
}
