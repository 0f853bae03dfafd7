package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something predicted, and whether it is so.
 *
 * @param confidence in [0, 1]; empty if none is stated
 * @param right whether the score counts it as right
 */
public record Prediction(Optional<Double> confidence, boolean right) {
  public Prediction {
    requireNonNull(confidence, "confidence is null");
  }
}
