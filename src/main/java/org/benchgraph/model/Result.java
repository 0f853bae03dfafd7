package org.benchgraph.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a paper reports.
 *
 * @param value as written, with sign and unit: "83.8%", "+2.1", "1.48x"
 * @param number the number in it, with its sign
 * @param unit "%", "x", "points" and the like
 * @param kind level, difference or multiple
 * @param method the id of the method or system that gets the number
 * @param model the id of the backbone or size variant
 * @param benchmark the id of the benchmark or dataset that it was measured on
 * @param metric the id of what was measured
 * @param valueSpan where the value stands in the text as read
 * @param evidence the sentence that says so
 */
public record Result(
    String value,
    BigDecimal number,
    Optional<String> unit,
    ResultKind kind,
    Optional<String> method,
    Optional<String> model,
    Optional<String> benchmark,
    Optional<String> metric,
    Span valueSpan,
    Evidence evidence) {

  public Result {
    requireNonNull(value, "value is null");
    requireNonNull(number, "number is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(method, "method is null");
    requireNonNull(model, "model is null");
    requireNonNull(benchmark, "benchmark is null");
    requireNonNull(metric, "metric is null");
    requireNonNull(valueSpan, "valueSpan is null");
    requireNonNull(evidence, "evidence is null");
  }

  /** The same number, of other entities: their ids. */
  public Result withEnds(
      Optional<String> otherMethod,
      Optional<String> otherModel,
      Optional<String> otherBenchmark,
      Optional<String> otherMetric) {
    return new Result(
        value,
        number,
        unit,
        kind,
        otherMethod,
        otherModel,
        otherBenchmark,
        otherMetric,
        valueSpan,
        evidence);
  }

  /** The same, with other evidence. */
  public Result with(Evidence other) {
    return new Result(
        value, number, unit, kind, method, model, benchmark, metric, valueSpan, other);
  }

  /**
   * The id of the result: a paper states one number at one place, so the paper and the place name
   * it.
   *
   * @param paperId the id of the paper that reports it
   */
  public String id(String paperId) {
    return "result/%s/%s-%d".formatted(paperId, valueSpan.field().label(), valueSpan.start());
  }
}
