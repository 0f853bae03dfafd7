package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.model.EntityType.BENCHMARK;
import static org.benchgraph.model.EntityType.METHOD;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.learned.Models;
import org.junit.jupiter.api.Test;

/** Without what was learned, the rules decide. */
class LearnedPartsTest {
  private static final LinkedDocument DOCUMENT =
      Reading.of("FooNet: A Net", "We propose FooNet. It beats BarNet by 3% on TestSet.")
          .with(METHOD, "FooNet")
          .with(METHOD, "BarNet")
          .with(BENCHMARK, "TestSet")
          .document();

  private static FactExtraction without(String... names) {
    return new FactExtraction(
        ImmutableSet.of(
            new IntroducesExtractor(), new EvaluatedOnExtractor(), new ComparedToExtractor()),
        ImmutableSet.of(new NumberResultExtractor()),
        new ExtractorSelection(Set.of(), Set.of(names)));
  }

  @Test
  void factsAreThoseOfTheRules() {
    FactExtraction extraction = without(FactExtraction.LEARNED_FACTS);

    assertThat(extraction.extract(DOCUMENT, Models.shipped().facts()).facts())
        .isNotEmpty()
        .isEqualTo(extraction.candidates(DOCUMENT));
  }

  @Test
  void resultsAreThoseOfTheRules() {
    FactExtraction extraction = without(FactExtraction.LEARNED_RESULTS);

    assertThat(extraction.extract(DOCUMENT, Models.shipped().facts()).results())
        .isNotEmpty()
        .isEqualTo(extraction.numbers(DOCUMENT));
  }

  @Test
  void aKindThatIsLeftOutStaysOut() {
    assertThat(
            without(FactExtraction.LEARNED_FACTS, "introduces")
                .extract(DOCUMENT, Models.shipped().facts())
                .facts())
        .isNotEmpty()
        .noneMatch(fact -> fact.subject().isEmpty());
  }
}
