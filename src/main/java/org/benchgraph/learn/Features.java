package org.benchgraph.learn;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of one thing to be classified: named numbers. Add them in the same order in every
 * run, since sums are made in that order. Not for several threads.
 */
public final class Features {
  private static final int BUCKETS = 10;

  private final Map<String, Double> values = new LinkedHashMap<>();

  /** A feature that is there. */
  public Features add(String name) {
    return add(name, 1);
  }

  /** A feature that is there or not. */
  public Features addIf(boolean condition, String name) {
    return condition ? add(name) : this;
  }

  /** A feature with a value. */
  public Features add(String name, double value) {
    requireNonNull(name, "name is null");
    if (value != 0) {
      values.put(name, value);
    }
    return this;
  }

  /** All that is known of something else; where both have a feature, that of the other counts. */
  public Features addAll(Features others) {
    values.putAll(others.values);
    return this;
  }

  /** A share of one, as a value and as the tenth that it falls in. */
  public Features addShare(String name, double share) {
    add(name, share);
    return add(name + "@" + (int) Math.min(BUCKETS - 1, Math.floor(share * BUCKETS)));
  }

  /** A count, of which differences between large values say little. */
  public Features addCount(String name, int count) {
    return add(
        name + "@" + (count < 4 ? count : count < 7 ? 4 : count < 12 ? 7 : count < 25 ? 12 : 25));
  }

  /** By name, in the order in which they were first added. */
  public Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}
