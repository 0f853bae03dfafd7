package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.extract.fact.LinkedDocument.Place;

/**
 * What a sentence compares something with.
 *
 * @param cue the token that says so
 * @param objects the methods after it
 */
record Comparison(int cue, List<Place> objects) {
  Comparison {
    objects = ImmutableList.copyOf(objects);
  }
}
