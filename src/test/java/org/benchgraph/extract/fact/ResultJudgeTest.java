package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.benchgraph.model.EntityType.BENCHMARK;
import static org.benchgraph.model.EntityType.METHOD;
import static org.benchgraph.model.EntityType.METRIC;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.learn.Chooser;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.Result;
import org.junit.jupiter.api.Test;

class ResultJudgeTest {
  private static final Judge AS_THE_RULES =
      new Judge(
          new Classifier(
              List.of("no", "yes"),
              Map.of("bias", new double[] {1, -1}, "rule", new double[] {-2, 2})),
          0.5);
  private static final Chooser NOTHING_LEARNED = new Chooser(Map.of());

  private static ResultModel model(Map<ResultRole, Chooser> learned) {
    ImmutableMap.Builder<ResultRole, Chooser> roles = ImmutableMap.builder();
    for (ResultRole role : ResultRole.values()) {
      roles.put(role, learned.getOrDefault(role, NOTHING_LEARNED));
    }
    return new ResultModel(AS_THE_RULES, roles.buildOrThrow());
  }

  private static List<Result> results(Reading reading, Map<ResultRole, Chooser> learned) {
    return new ResultJudge(
            new FactJudge(reading.document(), List.of()), Map.of(), reading.numbers())
        .results(model(learned));
  }

  @Test
  void statesTheNumbersThatAreLikelyEnoughWithHowLikelyTheyAre() {
    Reading reading = Reading.of("Cells", "With 24 layers it reaches 71% accuracy.");

    List<Result> results = results(reading, Map.of());

    assertThat(results).extracting(Result::value).containsExactly("71%");
    assertThat(results.get(0).evidence().confidence())
        .isEqualTo(1 / (1 + Math.exp(-2)), within(1e-6));
  }

  @Test
  void choosesForEachNumberWhatIsLikeliest() {
    Reading reading =
        Reading.of("Cells", "BarNet gets 59.2% on CellTest, FooNet 57.6% on BoneTest.")
            .with(METHOD, "FooNet")
            .with(METHOD, "BarNet")
            .with(BENCHMARK, "CellTest")
            .with(BENCHMARK, "BoneTest");

    List<Result> results =
        results(
            reading,
            Map.of(
                ResultRole.METHOD,
                new Chooser(Map.of("rank=before0", 3.0)),
                ResultRole.BENCHMARK,
                new Chooser(Map.of("segment=after0", 2.0, "rank=after0", 2.0))));

    assertThat(results)
        .extracting(Result::value, Result::method, Result::benchmark)
        .containsExactly(
            tuple("59.2%", Optional.of("BarNet"), Optional.of("CellTest")),
            tuple("57.6%", Optional.of("FooNet"), Optional.of("BoneTest")));
  }

  @Test
  void choosesNothingWhereThatIsLikeliest() {
    Reading reading =
        Reading.of("Cells", "FooNet is 3x faster; accuracy on CellTest is kept.")
            .with(METHOD, "FooNet")
            .with(METRIC, "accuracy")
            .with(BENCHMARK, "CellTest");

    List<Result> results =
        results(
            reading,
            Map.of(
                ResultRole.BENCHMARK,
                new Chooser(Map.of("here", 3.0)),
                ResultRole.METRIC,
                new Chooser(Map.of("none,unit=x,true", 1.0))));

    assertThat(results)
        .extracting(Result::benchmark, Result::metric)
        .containsExactly(tuple(Optional.of("CellTest"), Optional.empty()));
  }

  @Test
  void aMethodIsNoModelOfItself() {
    Chooser any = new Chooser(Map.of("none", -9.0));
    Map<ResultRole, Chooser> learned = Map.of(ResultRole.METHOD, any, ResultRole.MODEL, any);
    Reading one = Reading.of("Cells", "FooNet reaches 71% accuracy.").with(METHOD, "FooNet");
    Reading two =
        Reading.of("Cells", "FooNet reaches 71% accuracy with BarNet.")
            .with(METHOD, "FooNet")
            .with(METHOD, "BarNet");

    assertThat(results(one, learned))
        .extracting(Result::method, Result::model)
        .containsExactly(tuple(Optional.of("FooNet"), Optional.empty()));
    assertThat(results(two, learned))
        .extracting(Result::method, Result::model)
        .containsExactly(tuple(Optional.of("FooNet"), Optional.of("BarNet")));
  }

  @Test
  void aNumberHasAMethodWhereverThereIsOne() {
    Reading reading =
        Reading.of("FooNet", "It reaches 71% accuracy on cells.").with(METHOD, "FooNet");

    assertThat(results(reading, Map.of(ResultRole.METHOD, new Chooser(Map.of("none", 9.0)))))
        .extracting(Result::method)
        .containsExactly(Optional.of("FooNet"));
  }

  @Test
  void looksAtNoMoreNumbersThanAnAbstractCanHave() {
    Reading reading = Reading.of("Cells", "It reaches 71% accuracy. ".repeat(1000));

    assertThat(results(reading, Map.of())).hasSize(300);
  }

  @Test
  void refusesAModelWithoutAllRoles() {
    assertThatThrownBy(() -> new ResultModel(AS_THE_RULES, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a chooser is missing");
  }
}
