package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.extract.fact.ClaimFeatures.Chosen;
import org.benchgraph.learn.Chooser;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.Features;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Result;

/**
 * Judges which numbers of a paper are reported, and what they belong to. Not for several threads:
 * what the encoder says of the paper is kept.
 */
public final class ResultJudge {
  /** An abstract has some ten numbers; of a text with thousands, not all count. */
  private static final int MOST_NUMBERS = 300;

  /**
   * A number that may be reported, or a result of which all may be right.
   *
   * @param number what the rules say of it, or what was learned says
   * @param features what is known of that
   */
  public record Judgeable(Result number, Features features) {}

  /**
   * An entity, or none, that a number may belong to.
   *
   * @param entity its id
   * @param features what is known of that
   */
  public record Option(Optional<String> entity, Features features) {}

  private final FactContext context;
  private final Map<String, Double> introduced;
  private final EncodedStanding standing;
  private final NestedNames names;
  private final List<Entity> entities;
  private final List<Result> numbers;

  /**
   * A judge of one paper.
   *
   * @param facts the judge of the same paper's facts
   * @param introduced how likely the paper presents each entity as its own, by id
   * @param numbers the numbers of the paper, with what the rules say of them
   */
  public ResultJudge(FactJudge facts, Map<String, Double> introduced, List<Result> numbers) {
    this.context = facts.context();
    this.introduced = introduced;
    this.standing = new EncodedStanding(context, introduced);
    this.entities = context.firstEntities();
    this.names = NestedNames.of(entities);
    this.numbers = first(MOST_NUMBERS, numbers);
  }

  private static <T> ImmutableList<T> first(int most, List<T> all) {
    return ImmutableList.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  /** All numbers, reported or not. */
  public List<Judgeable> judgeables() {
    NumberFeatures features = new NumberFeatures(context.sentences().size());
    return NumberPlace.of(context.sentences(), numbers).stream()
        .map(place -> new Judgeable(place.proposed(), features.of(place)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the reported ones among the numbers may belong to. */
  public List<Options> options(List<Result> reported) {
    return NumberPlace.of(context.sentences(), reported).stream()
        .map(Options::new)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The numbers that are likely enough to be reported, with what they likeliest belong to and how
   * likely all of that is right. Nothing goes for being unlikely: a number and its sentence are
   * worth reading even so.
   */
  public List<Result> results(ResultModel model) {
    return claims(model.reported(), model.roles()).stream()
        .map(
            claim -> {
              double right = model.right().probability(claim.features(), Classifier.YES);
              Result number = claim.number();
              return number.with(number.evidence().withConfidence(Math.min(1, right)));
            })
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * As {@link #results}, but not yet with how likely all is right.
   *
   * @param reported is a number reported?
   * @param roles which entity does it belong to?
   */
  public List<Judgeable> claims(Judge reported, Map<ResultRole, Chooser> roles) {
    Map<Result, Double> likely = new LinkedHashMap<>();
    for (Judgeable one : judgeables()) {
      double probability = reported.probability(one.features());
      if (probability >= reported.least()) {
        likely.put(one.number(), probability);
      }
    }
    return options(List.copyOf(likely.keySet())).stream()
        .map(options -> options.claim(roles, likely.get(options.number())))
        .collect(ImmutableList.toImmutableList());
  }

  /** What one reported number may belong to. */
  public final class Options {
    private final NumberPlace place;

    private Options(NumberPlace place) {
      this.place = place;
    }

    /** The number, with what the rules say of it. */
    public Result number() {
      return place.proposed();
    }

    /**
     * The entities that could have a role, and before them the choice of none. Where there are
     * methods, one of them gets the number.
     *
     * @param method that gets the number, and is no model of its own
     */
    public List<Option> of(ResultRole role, Optional<String> method) {
      List<Entity> candidates =
          entities.stream()
              .filter(role::admits)
              .filter(
                  entity ->
                      role != ResultRole.MODEL || method.filter(entity.id()::equals).isEmpty())
              .toList();
      ResultFeatures features =
          new ResultFeatures(context, introduced, standing, names, place, role, candidates);
      ImmutableList.Builder<Option> options = ImmutableList.builder();
      if (role != ResultRole.METHOD || candidates.isEmpty()) {
        options.add(new Option(Optional.empty(), features.none()));
      }
      candidates.forEach(
          entity -> options.add(new Option(Optional.of(entity.id()), features.of(entity))));
      return options.build();
    }

    private Judgeable claim(Map<ResultRole, Chooser> choosers, double reported) {
      Map<ResultRole, Chosen> chosen = new EnumMap<>(ResultRole.class);
      for (ResultRole role : ResultRole.values()) {
        Optional<String> method =
            Optional.ofNullable(chosen.get(ResultRole.METHOD)).flatMap(this::id);
        chosen.put(role, likeliest(of(role, method), choosers.get(role)));
      }
      Result result =
          number()
              .withEnds(
                  id(chosen.get(ResultRole.METHOD)),
                  id(chosen.get(ResultRole.MODEL)),
                  id(chosen.get(ResultRole.BENCHMARK)),
                  id(chosen.get(ResultRole.METRIC)));
      return new Judgeable(result, ClaimFeatures.of(reported, chosen));
    }

    private Optional<String> id(Chosen chosen) {
      return chosen.entity().map(Entity::id);
    }
  }

  /** The likeliest of some options; the first of equals. */
  private Chosen likeliest(List<Option> options, Chooser chooser) {
    double[] probabilities = chooser.probabilities(options.stream().map(Option::features).toList());
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Chosen(options.get(best).entity().map(context::entity), probabilities[best]);
  }
}
