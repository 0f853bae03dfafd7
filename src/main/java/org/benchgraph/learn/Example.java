package org.benchgraph.learn;

import static java.util.Objects.requireNonNull;

/**
 * A thing whose class is known.
 *
 * @param label its class
 * @param features what is known of it
 */
public record Example(String label, Features features) {
  public Example {
    requireNonNull(label, "label is null");
    requireNonNull(features, "features is null");
  }

  /** Of something that holds or does not. */
  public static Example of(boolean holds, Features features) {
    return new Example(holds ? Classifier.YES : Classifier.NO, features);
  }
}
