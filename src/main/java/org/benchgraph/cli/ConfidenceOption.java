package org.benchgraph.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.benchgraph.model.ConfidenceFilter;
import picocli.CommandLine.Option;

/** How sure what is written or shown must be. */
final class ConfidenceOption {
  /** The parameter of every named query that this option sets. */
  static final String PARAMETER = "minConfidence";

  private static final String NAME = "--min-confidence";

  @Option(
      names = NAME,
      paramLabel = "P",
      description =
          "Leave out what has a lower confidence than this, from 0 to 1 (default: 0, which leaves"
              + " out nothing).")
  private Optional<String> minimum = Optional.empty();

  boolean isGiven() {
    return minimum.isPresent();
  }

  /**
   * The filter of what is written.
   *
   * @throws UserException if what is given is no number from 0 to 1
   */
  ConfidenceFilter filter() {
    return new ConfidenceFilter(minimum.map(given -> parse(NAME, given)).orElse(0.0));
  }

  /** The value of the parameter {@link #PARAMETER}. */
  String parameter() {
    return text(filter().minimum());
  }

  /** The value of a {@link #PARAMETER} that was given as such. */
  static String parameter(String given) {
    return text(parse("--param " + PARAMETER, given));
  }

  /** Says for a message what was asked for, if anything was; begins with a space. */
  String clause() {
    return filter().minimum() == 0 ? "" : " with a confidence of %s or more".formatted(parameter());
  }

  /** Without an exponent, which decimals in SPARQL do not have. */
  private static String text(double confidence) {
    return BigDecimal.valueOf(confidence).toPlainString();
  }

  private static double parse(String option, String given) {
    try {
      BigDecimal number = new BigDecimal(given);
      if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
        return number.doubleValue();
      }
    } catch (NumberFormatException e) {
      // Told below, as numbers out of range are.
    }
    throw new UserException(
        ExitCode.BAD_INPUT, "%s must be a number from 0 to 1, not '%s'".formatted(option, given));
  }
}
