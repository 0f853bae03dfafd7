package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.learn.Chooser;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Result;

/**
 * Judges which numbers of a paper are reported, and what they belong to. Not for several threads:
 * what the encoder says of the paper is kept.
 */
public final class ResultJudge {
  /** An abstract has some ten numbers; of a text with thousands, not all count. */
  private static final int MOST_NUMBERS = 300;

  /**
   * A number that may be reported.
   *
   * @param number what the rules say of it
   * @param features what is known of it
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

  /** The numbers that are likely enough to be reported, with what they likeliest belong to. */
  public List<Result> results(ResultModel model) {
    Map<Result, Double> likely = new HashMap<>();
    List<Result> reported = new ArrayList<>();
    for (Judgeable one : judgeables()) {
      double probability = model.reported().probability(one.features());
      if (probability >= model.reported().least()) {
        reported.add(one.number());
        likely.put(one.number(), probability);
      }
    }
    return options(reported).stream()
        .map(options -> options.result(model.roles(), likely.get(options.number())))
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
          new ResultFeatures(context, introduced, standing, place, role, candidates);
      ImmutableList.Builder<Option> options = ImmutableList.builder();
      if (role != ResultRole.METHOD || candidates.isEmpty()) {
        options.add(new Option(Optional.empty(), features.none()));
      }
      candidates.forEach(
          entity -> options.add(new Option(Optional.of(entity.id()), features.of(entity))));
      return options.build();
    }

    private Result result(Map<ResultRole, Chooser> choosers, double likely) {
      Map<ResultRole, Optional<String>> chosen = new EnumMap<>(ResultRole.class);
      for (ResultRole role : ResultRole.values()) {
        Optional<String> method = chosen.getOrDefault(ResultRole.METHOD, Optional.empty());
        chosen.put(role, likeliest(of(role, method), choosers.get(role)));
      }
      Result number = place.proposed();
      Evidence said = number.evidence();
      return new Result(
          number.value(),
          number.number(),
          number.unit(),
          number.kind(),
          chosen.get(ResultRole.METHOD),
          chosen.get(ResultRole.MODEL),
          chosen.get(ResultRole.BENCHMARK),
          chosen.get(ResultRole.METRIC),
          number.valueSpan(),
          new Evidence(said.span(), said.sentence(), likely, said.extractor()));
    }
  }

  /** The likeliest of some options; the first of equals. */
  private static Optional<String> likeliest(List<Option> options, Chooser chooser) {
    double[] probabilities = chooser.probabilities(options.stream().map(Option::features).toList());
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return options.get(best).entity();
  }
}
