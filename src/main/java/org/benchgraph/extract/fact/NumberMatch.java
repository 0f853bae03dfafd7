package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number in a string.
 *
 * @param start UTF-16 offset of its first character, sign included
 * @param end UTF-16 offset after its last character, unit included
 * @param magnitude the number without its sign
 * @param unit "%", "x" or empty
 * @param sign "+", "-" or empty
 */
record NumberMatch(int start, int end, BigDecimal magnitude, String unit, String sign) {
  NumberMatch {
    requireNonNull(magnitude, "magnitude is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(sign, "sign is null");
  }

  BigDecimal signed() {
    return sign.equals("-") ? magnitude.negate() : magnitude;
  }

  /** Whether it is a whole number from 1 on with neither sign nor unit. */
  boolean isPlainCount() {
    return unit.isEmpty() && sign.isEmpty() && magnitude.scale() == 0 && magnitude.signum() > 0;
  }
}
