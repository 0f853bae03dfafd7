package org.benchgraph.extract.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.FactKind;

/**
 * What was learned of facts and results.
 *
 * @param facts by kind: does a relation hold?
 * @param results is a number reported, and what does it belong to?
 */
public record FactModel(Map<FactKind, Judge> facts, ResultModel results) {
  public FactModel {
    facts = Maps.immutableEnumMap(facts);
    requireNonNull(results, "results is null");
    checkArgument(
        facts.keySet().containsAll(Arrays.asList(FactKind.values())), "a judge is missing");
  }

  /** The judge of what a paper presents as its own. */
  Judge introductions() {
    return facts.get(FactKind.INTRODUCES);
  }
}
