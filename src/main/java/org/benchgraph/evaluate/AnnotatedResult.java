package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.benchgraph.model.ResultKind;

/**
 * A number that a paper reports.
 *
 * @param method the name of the method or system that gets the number
 * @param model the name of the backbone or size variant
 * @param on the name of the benchmark
 * @param metric the name of what was measured
 * @param value as written, with sign and unit
 * @param kind level, difference or multiple; empty where a prediction does not say
 * @param confidence in [0, 1]; empty where a person says so, or a prediction does not tell
 */
public record AnnotatedResult(
    Optional<String> method,
    Optional<String> model,
    Optional<String> on,
    Optional<String> metric,
    String value,
    Optional<ResultKind> kind,
    Optional<Double> confidence) {
  public AnnotatedResult {
    requireNonNull(method, "method is null");
    requireNonNull(model, "model is null");
    requireNonNull(on, "on is null");
    requireNonNull(metric, "metric is null");
    requireNonNull(value, "value is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(confidence, "confidence is null");
  }

  /** A result for which no confidence is stated. */
  public AnnotatedResult(
      Optional<String> method,
      Optional<String> model,
      Optional<String> on,
      Optional<String> metric,
      String value,
      Optional<ResultKind> kind) {
    this(method, model, on, metric, value, kind, Optional.empty());
  }

  /** The value, then what it is the value of. */
  @Override
  public String toString() {
    return "%s %s: method %s, model %s, on %s, metric %s"
        .formatted(
            value,
            kind.map(ResultKind::label).orElse("-"),
            method.orElse("-"),
            model.orElse("-"),
            on.orElse("-"),
            metric.orElse("-"));
  }
}
