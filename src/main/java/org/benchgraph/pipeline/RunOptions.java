package org.benchgraph.pipeline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import org.benchgraph.model.ConfidenceFilter;

/**
 * How to run.
 *
 * @param threads how many papers to work on at once
 * @param limit how many papers to take; empty for all
 * @param strict whether to stop at the first record that is no paper
 * @param filter leaves out what is not sure enough before the sinks get it
 */
public record RunOptions(int threads, OptionalLong limit, boolean strict, ConfidenceFilter filter) {
  public RunOptions {
    requireNonNull(limit, "limit is null");
    requireNonNull(filter, "filter is null");
    checkArgument(threads > 0, "threads must be positive: %s", threads);
  }
}
