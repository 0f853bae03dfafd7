package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.learn.Features;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.Result;

/** Judges which methods the reported numbers of a paper belong to. */
public final class ResultJudge {
  /**
   * A method that a number may belong to.
   *
   * @param entity its id
   * @param features what is known of that
   */
  public record Judgeable(ResultRole role, String entity, Features features) {}

  private final FactContext context;
  private final ResultFeatures features;

  /**
   * A judge of one paper.
   *
   * @param facts the judge of the same paper's facts
   * @param introduced how likely the paper presents each entity as its own, by id
   */
  public ResultJudge(FactJudge facts, Map<String, Double> introduced) {
    this.context = facts.context();
    this.features = new ResultFeatures(context, introduced);
  }

  /** The entities that could have a role in a result. */
  public List<Judgeable> judgeables(Result result, ResultRole role) {
    return context.entities().stream()
        .filter(role::admits)
        .map(entity -> new Judgeable(role, entity.id(), features.of(result, role, entity)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The result with the methods that are likeliest. */
  public Result judged(Result result, Map<ResultRole, Judge> judges) {
    return new Result(
        result.value(),
        result.number(),
        result.unit(),
        result.kind(),
        likeliest(judgeables(result, ResultRole.METHOD), judges.get(ResultRole.METHOD)),
        likeliest(judgeables(result, ResultRole.MODEL), judges.get(ResultRole.MODEL)),
        result.benchmark(),
        result.metric(),
        result.valueSpan(),
        result.evidence());
  }

  /** The likeliest of some entities, if it is likely enough; the first of equals. */
  public static Optional<String> likeliest(List<Judgeable> judgeables, Judge judge) {
    double most = judge.least();
    Optional<String> best = Optional.empty();
    for (Judgeable one : judgeables) {
      double probability = judge.probability(one.features());
      if (best.isEmpty() ? probability >= most : probability > most) {
        most = probability;
        best = Optional.of(one.entity());
      }
    }
    return best;
  }
}
