package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.AnnotatedResult;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Field;
import org.benchgraph.model.Result;
import org.benchgraph.model.ResultKind;
import org.benchgraph.model.Span;
import org.junit.jupiter.api.Test;

class GoldFactsTest {
  @Test
  void twoEqualResultsAreReadAtTwoPlaces() {
    GoldFacts gold = gold("3%", "3%");
    List<Result> found = List.of(number("3%", 10, 0.9), number("3%", 20, 0.9));

    assertThat(gold.results(found)).containsOnlyKeys(found);
  }

  @Test
  void ofEqualNumbersTheOneThatSeemsReportedIsTheResult() {
    Result size = number("2", 10, 0.1);
    Result reported = number("2", 20, 0.9);

    assertThat(gold("+2").results(List.of(size, reported))).containsOnlyKeys(reported);
  }

  private static GoldFacts gold(String... values) {
    return new GoldFacts(
        new AnnotatedPaper(
            "Cells",
            "",
            List.of(),
            List.of(),
            List.of(values).stream().map(GoldFactsTest::annotated).toList()),
        List.of());
  }

  private static AnnotatedResult annotated(String value) {
    return new AnnotatedResult(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        value,
        Optional.of(ResultKind.DELTA));
  }

  private static Result number(String value, int start, double confidence) {
    return new Result(
        value,
        BigDecimal.ONE,
        Optional.empty(),
        ResultKind.DELTA,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Span(Field.ABSTRACT, start, start + value.length()),
        new Evidence(new Span(Field.ABSTRACT, 0, 50), "", confidence, "test"));
  }
}
