package org.benchgraph.learn;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A choice that is known.
 *
 * @param options what there was to choose from
 * @param chosen the index of what was right
 */
public record Choice(List<Features> options, int chosen) {
  public Choice {
    options = ImmutableList.copyOf(options);
    checkElementIndex(chosen, options.size());
  }
}
