package org.benchgraph.extract;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * Which extractors take part in a run, for measuring what each of them is worth.
 *
 * @param only the names of those that do; empty for all
 * @param without the names of those that do not
 */
public record ExtractorSelection(Set<String> only, Set<String> without) {
  public ExtractorSelection {
    only = ImmutableSet.copyOf(only);
    without = ImmutableSet.copyOf(without);
  }

  /** Every extractor. */
  public static ExtractorSelection all() {
    return new ExtractorSelection(Set.of(), Set.of());
  }

  /** Whether the extractor of that name takes part. */
  public boolean includes(String name) {
    return (only.isEmpty() || only.contains(name)) && !without.contains(name);
  }

  /** Whether a person asked to do without what bears that name. */
  public boolean leavesOut(String name) {
    return without.contains(name);
  }

  /** The names in this selection that no extractor has: slips of the pen. */
  public Set<String> unknown(Set<String> names) {
    return Sets.difference(Sets.union(only, without), names).immutableCopy();
  }
}
