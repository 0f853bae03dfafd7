package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.benchgraph.evaluate.AnnotatedEntity;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.AnnotatedResult;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
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

  @Test
  void aResultIsRightIfMethodBenchmarkAndMetricAre() {
    AnnotatedResult said = said("FooNet", "BarNet", "CellTest", "accuracy");

    assertThat(isRight(said, "FooNet", "CellTest", "accuracy")).isTrue();
    assertThat(isRight(said, "BarNet", "CellTest", "accuracy")).as("the model").isTrue();
    assertThat(isRight(said, "CogNet", "CellTest", "accuracy")).isFalse();
    assertThat(isRight(said, "FooNet", "", "accuracy")).isFalse();
    assertThat(isRight(said, "FooNet", "CellTest", "recall")).isFalse();
  }

  @Test
  void aResultIsWrongWhereNothingFoundIsWhatAPersonSays() {
    assertThat(isRight(said("FooNet", "", "LostTest", "accuracy"), "FooNet", "", "accuracy"))
        .isFalse();
    assertThat(isRight(said("FooNet", "", "", "accuracy"), "FooNet", "", "accuracy")).isTrue();
    assertThat(isRight(said("LostNet", "BarNet", "", "accuracy"), "", "", "accuracy")).isFalse();
  }

  private static AnnotatedResult said(String method, String model, String on, String metric) {
    return new AnnotatedResult(
        name(method), name(model), name(on), name(metric), "3%", Optional.of(ResultKind.DELTA));
  }

  /** In a paper where all is found but what is lost by name. */
  private static boolean isRight(AnnotatedResult said, String method, String on, String metric) {
    List<String> names = List.of("FooNet", "BarNet", "CogNet", "CellTest", "accuracy", "recall");
    List<AnnotatedEntity> annotated =
        Stream.concat(names.stream(), Stream.of("LostNet", "LostTest"))
            .map(
                name ->
                    new AnnotatedEntity(
                        EntityType.METHOD, name, List.of(), Optional.of(true), Set.of()))
            .toList();
    List<Entity> found = names.stream().map(GoldFactsTest::found).toList();
    Result result =
        new Result(
            "3%",
            BigDecimal.valueOf(3),
            Optional.of("%"),
            ResultKind.DELTA,
            name(method),
            Optional.empty(),
            name(on),
            name(metric),
            new Span(Field.ABSTRACT, 10, 12),
            new Evidence(new Span(Field.ABSTRACT, 0, 50), "", 1, "test"));
    return new GoldFacts(
            new AnnotatedPaper("Cells", "", annotated, List.of(), List.of(said)), found)
        .isRight(result, said);
  }

  private static Entity found(String name) {
    Span span = new Span(Field.ABSTRACT, 0, name.length());
    Mention mention = new Mention(EntityType.METHOD, span, name, true, 1, "test");
    return new Entity(name, EntityType.METHOD, name, List.of(), name, true, 1, List.of(mention));
  }

  private static Optional<String> name(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
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
