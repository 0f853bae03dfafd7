package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.model.EntityType.BENCHMARK;
import static org.benchgraph.model.EntityType.DATASET;
import static org.benchgraph.model.EntityType.METHOD;
import static org.benchgraph.model.EntityType.TASK;

import org.benchgraph.model.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroducesExtractorTest {
  private final IntroducesExtractor extractor = new IntroducesExtractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We propose FooNet, which needs no labels.",
        "In this paper, we present a new backbone called FooNet.",
        "This paper introduces FooNet for dense prediction.",
        "Here we describe a model of motion, dubbed \"FooNet\".",
        "Labels cost money. Our approach, FooNet, needs none.",
        "FooNet is proposed to save labels.",
        "We close the gap by introducing FooNet.",
        "We design a network for counting cells (FooNet)."
      })
  void readsWhatAPaperPresents(String sentence) {
    assertThat(Reading.of("On Labels", sentence).with(METHOD, "FooNet").facts(extractor))
        .containsExactly("FooNet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FooNet needs labels.",
        "Smith and others proposed FooNet ten years ago.",
        "We compare ourselves with FooNet.",
        "We study how FooNet forgets.",
        "We present an analysis of pruning for FooNet."
      })
  void leavesOthersWorkAlone(String sentence) {
    assertThat(Reading.of("On Labels", sentence).with(METHOD, "FooNet").facts(extractor)).isEmpty();
  }

  @Test
  void readsTheNameAtTheHeadOfATitle() {
    assertThat(
            Reading.of("FooNet: Counting Cells with BarNet", "Cells are many.")
                .with(METHOD, "FooNet")
                .with(METHOD, "BarNet")
                .facts(extractor))
        .containsExactly("FooNet");
  }

  @Test
  void tellsTheNameFromThePhraseAndTheBaseBesideIt() {
    assertThat(
            Reading.of(
                    "Counting Cells",
                    "BarNet is slow. We propose a masked modeling BarNet variant, FooNet.")
                .with(METHOD, "FooNet")
                .with(METHOD, "BarNet")
                .with(METHOD, "masked modeling")
                .facts(extractor))
        .containsExactly("FooNet");
  }

  @Test
  void readsDataAndDescriptivePhrases() {
    assertThat(
            Reading.of(
                    "Counting Cells",
                    "We release CellBank and CellTest. We also propose a contrastive counting loss.")
                .with(DATASET, "CellBank")
                .with(BENCHMARK, "CellTest")
                .with(METHOD, "contrastive counting loss")
                .facts(extractor))
        .containsExactly("CellBank", "CellTest", "contrastive counting loss");
  }

  @Test
  void doesNotTakeTheTaskForTheMethod() {
    assertThat(
            Reading.of("Cells", "We propose a cell counting approach.")
                .with(TASK, "cell counting")
                .facts(extractor))
        .isEmpty();
  }

  @Test
  void quotesTheSentenceAsRead() {
    Reading reading =
        Reading.of("On 😀 Labels", "Labels 😀 cost money. We propose FooNet (84.8\\% less).")
            .with(METHOD, "FooNet");
    Fact fact = extractor.extract(reading.document()).get(0);

    assertThat(fact.evidence().sentence()).isEqualTo("We propose FooNet (84.8\\% less).");
    assertThat(reading.paper().text(fact.evidence().span())).isEqualTo(fact.evidence().sentence());
    assertThat(fact.evidence().extractor()).isEqualTo("introduces");
  }
}
