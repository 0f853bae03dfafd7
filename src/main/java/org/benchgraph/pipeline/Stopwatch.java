package org.benchgraph.pipeline;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Adds up the wall-clock seconds of stages, in the order in which they first began. For one thread.
 */
public final class Stopwatch {
  private static final double NANOS = 1e9;

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Runs something and adds its time to a stage. */
  public <T> T time(String stage, Supplier<T> work) {
    nanos.putIfAbsent(stage, 0L);
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.merge(stage, System.nanoTime() - start, Long::sum);
    }
  }

  /** Runs something and adds its time to a stage. */
  public void time(String stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  /** Adds the times of another, stage by stage. */
  void add(Stopwatch other) {
    other.nanos.forEach((stage, time) -> nanos.merge(stage, time, Long::sum));
  }

  /** The seconds of each stage so far. */
  public Map<String, Double> seconds() {
    ImmutableMap.Builder<String, Double> seconds = ImmutableMap.builder();
    nanos.forEach((stage, time) -> seconds.put(stage, time / NANOS));
    return seconds.buildOrThrow();
  }
}
