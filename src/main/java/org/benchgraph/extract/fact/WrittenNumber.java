package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.TokenRange;

/**
 * A number or a range of numbers in a sentence.
 *
 * @param written the characters of the text as read, with sign and unit
 * @param number the number, or the lower end of a range, with its sign
 * @param unit "%", "x", or empty
 * @param sign whether a sign is written
 * @param span where it stands in the text as read
 * @param tokens the tokens that it touches
 */
record WrittenNumber(
    String written,
    BigDecimal number,
    Optional<String> unit,
    boolean sign,
    Span span,
    TokenRange tokens) {
  WrittenNumber {
    requireNonNull(written, "written is null");
    requireNonNull(number, "number is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(span, "span is null");
    requireNonNull(tokens, "tokens is null");
  }

  boolean isPercentage() {
    return unit.filter("%"::equals).isPresent();
  }

  boolean isMultiple() {
    return unit.filter("x"::equals).isPresent();
  }

  boolean isDecimal() {
    return number.scale() > 0;
  }
}
