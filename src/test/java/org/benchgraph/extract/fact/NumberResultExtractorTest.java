package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.benchgraph.model.EntityType.BENCHMARK;
import static org.benchgraph.model.EntityType.METHOD;
import static org.benchgraph.model.EntityType.METRIC;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Result;
import org.benchgraph.model.ResultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberResultExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FooNet reaches 83.8% accuracy.|83.8%|83.8|%|ABSOLUTE",
        "FooNet reaches 84.8\\% accuracy.|84.8\\%|84.8|%|ABSOLUTE",
        "It surpasses the best approach by +0.6%.|+0.6%|0.6|%|DELTA",
        "It changes recall by −0.6 points.|−0.6|-0.6||DELTA",
        "It improves accuracy by 2.1 points.|2.1|2.1||DELTA",
        "It reduces errors by 30%.|30%|30|%|DELTA",
        "It is 1.48x faster.|1.48x|1.48|x|RATIO",
        "It runs 2.2times faster.|2.2times|2.2|x|RATIO",
        "A 200-fold speedup follows.|200-fold|200|x|RATIO",
        "It needs half the memory.|half|0.5|x|RATIO",
        "It is three orders of magnitude faster.|three orders of magnitude|1000|x|RATIO",
        "It needs only 1/10 of the cost.|1/10|0.1|x|RATIO",
        "Gains are 2-5% in accuracy.|2-5%|2|%|DELTA",
        "It improves accuracy by 2--2.5%.|2--2.5%|2|%|DELTA",
        "It doubles the throughput.|doubles|2|x|RATIO",
        "It obtains 13.5 BLEU.|13.5|13.5||ABSOLUTE",
        "It scores an F1 of 71.|71|71||ABSOLUTE",
        "It is faster by a factor times 5.|times 5|5|x|RATIO",
        "It shows a times1000 speed-up.|times1000|1000|x|RATIO",
        "😀 It scores 1,024.5 Elo.|1,024.5|1024.5||ABSOLUTE"
      })
  void readsValues(String sentence, String value, BigDecimal number, String unit, ResultKind kind) {
    Reading reading = Reading.of("Cells", sentence);

    assertThat(reading.results()).hasSize(1);
    Result result = reading.results().get(0);
    assertThat(result.value()).isEqualTo(value);
    assertThat(result.number()).isEqualByComparingTo(number);
    assertThat(result.unit()).isEqualTo(Optional.ofNullable(unit));
    assertThat(result.kind()).isEqualTo(kind);
    assertThat(reading.paper().text(result.valueSpan())).isEqualTo(value);
    assertThat(result.evidence().sentence()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FooNet has 3 billion parameters and 24 layers.",
        "We train on 1.5M images at 224x224 or 224 x 224 pixels.",
        "We train on images of 224times224 or 224 times 224 pixels.",
        "We test it on CIFAR-10, on 5 datasets and in 2019.",
        "We train a 7B model for 90 epochs on 8 GPUs.",
        "It takes 3.5 hours of training.",
        "We use only 10% of the labeled data.",
        "There are two tasks: (1) counting and (2) sorting.",
        "We extract triples from text.",
        "The first half of the network is frozen."
      })
  void passesOverSizesSettingsAndCounts(String sentence) {
    assertThat(Reading.of("Cells", sentence).results()).isEmpty();
  }

  @Test
  void readsBothEndsOfARangeWrittenWithATildeOfLatex() {
    assertThat(Reading.of("Cells", "It improves accuracy by 3%sim20% on all tests.").results())
        .extracting(Result::value, Result::kind)
        .containsExactly(tuple("3%", ResultKind.DELTA), tuple("20%", ResultKind.DELTA));
  }

  @Test
  void aNumberInAListIsOfTheKindOfTheOneBeforeIt() {
    String text =
        "It improves on others by 3% in cell detection, 4% in image retrieval and 5% in text"
            + " retrieval, and 71% of cells survive.";

    assertThat(Reading.of("Cells", text).numbers())
        .extracting(Result::value, Result::kind)
        .startsWith(
            tuple("3%", ResultKind.DELTA),
            tuple("4%", ResultKind.DELTA),
            tuple("5%", ResultKind.DELTA));
    assertThat(
            Reading.of("Cells", "It gains 3 points and then the accuracy is 71%.").numbers().get(1))
        .extracting(Result::kind)
        .isEqualTo(ResultKind.ABSOLUTE);
  }

  @Test
  void readsAFractionOfOne() {
    assertThat(Reading.of("Cells", "It wins on 6/6 benchmarks.").results())
        .extracting(Result::value)
        .containsExactly("6/6");
  }

  @Test
  void proposesTheOtherNumbersTooButIsUnsureOfThem() {
    List<Result> numbers = Reading.of("Cells", "With 24 layers it reaches 71% accuracy.").numbers();

    assertThat(numbers).extracting(Result::value).containsExactly("24", "71%");
    assertThat(numbers.get(0).evidence().confidence())
        .isLessThan(numbers.get(1).evidence().confidence());
  }

  @Test
  void passesOverTheTitle() {
    assertThat(Reading.of("FooNet Reaches 99% Accuracy", "It is good.").results()).isEmpty();
  }

  @Test
  void pairsRunsOfNumbersWithRunsOfBenchmarks() {
    List<Result> results =
        Reading.of(
                "Cells",
                "We propose FooNet. FooNet achieves 89.1% / 81.5% accuracy on CellTest / BoneTest.")
            .with(METHOD, "FooNet")
            .with(METRIC, "accuracy")
            .with(BENCHMARK, "CellTest")
            .with(BENCHMARK, "BoneTest")
            .results();

    assertThat(results)
        .extracting(Result::value, Result::method, Result::metric, Result::benchmark)
        .containsExactly(
            tuple("89.1%", Optional.of("FooNet"), Optional.of("accuracy"), Optional.of("CellTest")),
            tuple(
                "81.5%", Optional.of("FooNet"), Optional.of("accuracy"), Optional.of("BoneTest")));
  }

  @Test
  void takesTheMetricAndTheBenchmarkNearestToEachNumber() {
    List<Result> results =
        Reading.of(
                "Cells",
                "We propose FooNet. It reaches 59.2% recall on CellTest and 57.6% mIoU on BoneTest"
                    + " with BarNet.")
            .with(METHOD, "FooNet")
            .with(METHOD, "BarNet")
            .with(METRIC, "recall")
            .with(METRIC, "mIoU")
            .with(BENCHMARK, "CellTest")
            .with(BENCHMARK, "BoneTest")
            .results();

    assertThat(results)
        .extracting(Result::value, Result::model, Result::metric, Result::benchmark)
        .containsExactly(
            tuple("59.2%", Optional.of("BarNet"), Optional.of("recall"), Optional.of("CellTest")),
            tuple("57.6%", Optional.of("BarNet"), Optional.of("mIoU"), Optional.of("BoneTest")));
  }

  @Test
  void readsANumberWithoutAnyEntity() {
    assertThat(Reading.of("Cells", "It achieves an accuracy of 93%.").results())
        .extracting(Result::method, Result::metric, Result::benchmark)
        .containsExactly(tuple(Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
