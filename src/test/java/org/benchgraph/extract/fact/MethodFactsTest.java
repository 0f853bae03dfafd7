package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.model.EntityType.BENCHMARK;
import static org.benchgraph.model.EntityType.DATASET;
import static org.benchgraph.model.EntityType.METHOD;
import static org.benchgraph.model.EntityType.TASK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodFactsTest {
  private static final String PROPOSAL = "We propose FooNet. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It outperforms BarNet by a wide margin.",
        "Our method is better than BarNet.",
        "Compared with BarNet, it needs less memory.",
        "FooNet is competitive with the much larger BarNet.",
        "We use BarNet as a strong BarNet baseline.",
        "FooNet matches BarNet."
      })
  void readsComparisons(String sentence) {
    assertThat(comparing(sentence)).containsExactly("FooNet > BarNet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It builds on BarNet.",
        "It is faster than before when trained with BarNet.",
        "FooNet and BarNet share weights."
      })
  void doesNotTakeEveryNeighbourForARival(String sentence) {
    assertThat(comparing(sentence)).isEmpty();
  }

  @Test
  void comparesWithEachOfAListAndNeverWithItself() {
    assertThat(
            Reading.of(
                    "Cells", PROPOSAL + "FooNet outperforms BarNet, BazNet and QuxNet, and FooNet.")
                .with(METHOD, "FooNet")
                .with(METHOD, "BarNet")
                .with(METHOD, "BazNet")
                .with(METHOD, "QuxNet")
                .facts(new ComparedToExtractor()))
        .containsExactly("FooNet > BarNet", "FooNet > BazNet", "FooNet > QuxNet");
  }

  @Test
  void takesTheSubjectOfOthersComparisonFromTheSentence() {
    assertThat(
            Reading.of("Cells", "BazNet outperforms BarNet. " + PROPOSAL)
                .with(METHOD, "FooNet")
                .with(METHOD, "BarNet")
                .with(METHOD, "BazNet")
                .facts(new ComparedToExtractor()))
        .containsExactly("BazNet > BarNet");
  }

  @Test
  void measuresTheOwnMethodOnBenchmarksAndRivalsBesideThem() {
    assertThat(
            Reading.of(
                    "Cells",
                    PROPOSAL
                        + "Experiments on CellTest and MuscleTest went well."
                        + " We outperform BarNet on BoneTest.")
                .with(METHOD, "FooNet")
                .with(METHOD, "BarNet")
                .with(BENCHMARK, "CellTest")
                .with(BENCHMARK, "MuscleTest")
                .with(BENCHMARK, "BoneTest")
                .with(DATASET, "Experiments")
                .facts(new EvaluatedOnExtractor()))
        .containsExactlyInAnyOrder(
            "FooNet > CellTest", "FooNet > MuscleTest", "FooNet > BoneTest", "BarNet > BoneTest");
  }

  @Test
  void measuresNothingWithoutAMethod() {
    assertThat(
            Reading.of("CellTest", "We release CellTest.")
                .with(BENCHMARK, "CellTest")
                .facts(new EvaluatedOnExtractor()))
        .isEmpty();
  }

  @Test
  void usesWhatItsOwnSentencesNameAndNotTheBackground() {
    assertThat(
            Reading.of(
                    "Cells",
                    "OldNet is slow. "
                        + PROPOSAL
                        + "It consists of BarNet and is trained on CellBank. FooNet beats BazNet.")
                .with(METHOD, "FooNet")
                .with(METHOD, "OldNet")
                .with(METHOD, "BarNet")
                .with(METHOD, "BazNet")
                .with(DATASET, "CellBank")
                .facts(new UsesExtractor()))
        .containsExactly("FooNet > BarNet", "FooNet > CellBank");
  }

  @Test
  void addressesTasks() {
    assertThat(
            Reading.of("FooNet: A Network for cell counting", "It counts.")
                .with(METHOD, "FooNet")
                .with(TASK, "cell counting")
                .facts(new AddressesExtractor()))
        .containsExactly("FooNet > cell counting");
  }

  private static List<String> comparing(String sentence) {
    return Reading.of("Cells", PROPOSAL + sentence)
        .with(METHOD, "FooNet")
        .with(METHOD, "BarNet")
        .facts(new ComparedToExtractor());
  }
}
