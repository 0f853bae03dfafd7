package org.benchgraph.pipeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalLong;

/**
 * How to run.
 *
 * @param threads how many papers to work on at once
 * @param limit how many papers to take; empty for all
 * @param strict whether to stop at the first record that is no paper
 */
public record RunOptions(int threads, OptionalLong limit, boolean strict) {
  public RunOptions {
    checkArgument(threads > 0, "threads must be positive: %s", threads);
  }
}
