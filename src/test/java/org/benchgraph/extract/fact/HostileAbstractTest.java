package org.benchgraph.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.model.EntityType.BENCHMARK;
import static org.benchgraph.model.EntityType.METHOD;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.learned.Models;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAbstractTest {
  /** One sentence that is read, and one that is too long. */
  private static final int[] LENGTHS = {250, 20_000};

  private static final FactExtraction EXTRACTION =
      new FactExtraction(
          ImmutableSet.of(
              new IntroducesExtractor(),
              new EvaluatedOnExtractor(),
              new ComparedToExtractor(),
              new UsesExtractor(),
              new AddressesExtractor()),
          ImmutableSet.of(new NumberResultExtractor()),
          ExtractorSelection.all());

  /** A regular expression that runs wild would not end here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1% ",
        "1/2",
        "FooNet than ",
        "we propose FooNet, ",
        "our ",
        "a, a novel ",
        "\\%",
        "and 3.5 on TestSet ",
        "-",
        "1,234,",
        "called "
      })
  void readsOneEndlessSentence(String piece) {
    for (int length : LENGTHS) {
      Reading reading =
          Reading.of("FooNet: TestSet", piece.repeat(length / piece.length()))
              .with(METHOD, "FooNet")
              .with(BENCHMARK, "TestSet");
      LinkedDocument document = reading.document();

      List<Result> results = EXTRACTION.extract(document, Models.shipped().facts()).results();

      assertThat(results)
          .allSatisfy(
              result ->
                  assertThat(reading.paper().text(result.valueSpan())).isEqualTo(result.value()));
    }
  }

  /** All pairs of so many would not end here. */
  @Test
  void readsThousandsOfEntities() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 2_000).forEach(i -> text.append("FooNet").append(i).append("x runs. "));
    Reading reading = Reading.of("Nets", text.toString());
    IntStream.range(0, 2_000).forEach(i -> reading.with(METHOD, "FooNet" + i + "x"));
    LinkedDocument document = reading.document();

    List<Fact> facts = EXTRACTION.extract(document, Models.shipped().facts()).facts();

    assertThat(facts.stream().filter(fact -> fact.kind() == FactKind.COMPARED_TO))
        .hasSizeLessThan(100 * 100);
  }

  @Test
  void doesNotDependOnTheOrderOfExtractors() {
    Reading reading =
        Reading.of("FooNet: A Net", "We propose FooNet. It beats BarNet by 3% on TestSet.")
            .with(METHOD, "FooNet")
            .with(METHOD, "BarNet")
            .with(BENCHMARK, "TestSet");
    FactExtraction reversed =
        new FactExtraction(
            ImmutableSet.of(
                new AddressesExtractor(),
                new UsesExtractor(),
                new ComparedToExtractor(),
                new EvaluatedOnExtractor(),
                new IntroducesExtractor()),
            ImmutableSet.of(new NumberResultExtractor()),
            ExtractorSelection.all());
    FactModel model = Models.shipped().facts();
    LinkedDocument plain = reading.document();
    LinkedDocument document =
        new LinkedDocument(
            plain.document(),
            plain.entities(),
            Models.shipped().mentions().encoder().score(plain.document()));
    List<Fact> facts = EXTRACTION.extract(document, model).facts();

    assertThat(facts).isNotEmpty().isEqualTo(reversed.extract(document, model).facts());
  }
}
