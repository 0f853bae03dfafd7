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
  private static final Classifier EVEN = new Classifier(List.of("no", "yes"), Map.of());
  private static final Chooser NOTHING_LEARNED = new Chooser(Map.of());

  private static ResultModel model(Map<ResultRole, Chooser> learned, Classifier right) {
    ImmutableMap.Builder<ResultRole, Chooser> roles = ImmutableMap.builder();
    for (ResultRole role : ResultRole.values()) {
      roles.put(role, learned.getOrDefault(role, NOTHING_LEARNED));
    }
    return new ResultModel(AS_THE_RULES, roles.buildOrThrow(), right);
  }

  private static List<Result> results(Reading reading, Map<ResultRole, Chooser> learned) {
    return results(reading, learned, EVEN);
  }

  private static List<Result> results(
      Reading reading, Map<ResultRole, Chooser> learned, Classifier right) {
    return new ResultJudge(
            new FactJudge(reading.document(), List.of()), Map.of(), reading.numbers())
        .results(model(learned, right));
  }

  private static Classifier likelier(String feature) {
    return new Classifier(List.of("no", "yes"), Map.of(feature, new double[] {-1, 1}));
  }

  private static double confidence(List<Result> results) {
    return results.get(0).evidence().confidence();
  }

  @Test
  void statesTheNumbersThatAreLikelyEnoughToBeReported() {
    Reading reading = Reading.of("Cells", "With 24 layers it reaches 71% accuracy.");

    List<Result> results = results(reading, Map.of(), likelier("reported"));

    assertThat(results).extracting(Result::value).containsExactly("71%");
    double reported = 1 / (1 + Math.exp(-2));
    assertThat(confidence(results))
        .isEqualTo(1 / (1 + Math.exp(-2 * Math.log(reported))), within(1e-3));
  }

  @Test
  void isAsSureOfAllAsOfWhatItChose() {
    Reading reading =
        Reading.of("Cells", "BarNet gets 59.2%, unlike FooNet.")
            .with(METHOD, "FooNet")
            .with(METHOD, "BarNet");
    Map<ResultRole, Chooser> sure =
        Map.of(ResultRole.METHOD, new Chooser(Map.of("rank=before0", 5.0)));
    Map<ResultRole, Chooser> torn =
        Map.of(ResultRole.METHOD, new Chooser(Map.of("rank=before0", 0.1)));

    for (String feature : List.of("METHOD", "all")) {
      assertThat(confidence(results(reading, sure, likelier(feature))))
          .isGreaterThan(confidence(results(reading, torn, likelier(feature))));
    }
  }

  @Test
  void keepsWhatIsHardlyRight() {
    Reading reading = Reading.of("Cells", "It reaches 71% accuracy.");
    Classifier no = new Classifier(List.of("no", "yes"), Map.of("bias", new double[] {9, -9}));

    List<Result> results = results(reading, Map.of(), no);

    assertThat(results).hasSize(1);
    assertThat(confidence(results)).isLessThan(1e-6);
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
  void knowsWhichNameHasAnotherInIt() {
    Reading reading =
        Reading.of("Cells", "With barnet alone, or as BarNet+FooNet, it gets 59.2%.")
            .with(METHOD, "barnet")
            .with(METHOD, "BarNet+FooNet");

    assertThat(results(reading, Map.of(ResultRole.METHOD, new Chooser(Map.of("namedWith", 1.0)))))
        .extracting(Result::method)
        .containsExactly(Optional.of("BarNet+FooNet"));
  }

  @Test
  void knowsTheWordsAroundAnEntity() {
    Reading reading =
        Reading.of("Cells", "Unlike FooNet, our BarNet gets 59.2%.")
            .with(METHOD, "FooNet")
            .with(METHOD, "BarNet");

    for (String word : List.of("previous=before:our", "next=before:gets")) {
      assertThat(results(reading, Map.of(ResultRole.METHOD, new Chooser(Map.of(word, 1.0)))))
          .extracting(Result::method)
          .containsExactly(Optional.of("BarNet"));
    }
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
    assertThatThrownBy(() -> new ResultModel(AS_THE_RULES, Map.of(), EVEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a chooser is missing");
  }
}
