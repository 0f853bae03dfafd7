package org.benchgraph.extract.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.FactKind;

/**
 * What was learned of facts and results.
 *
 * @param facts by kind: does a relation hold?
 * @param results by role: does a number belong to an entity?
 */
public record FactModel(Map<FactKind, Judge> facts, Map<ResultRole, Judge> results) {
  public FactModel {
    facts = Maps.immutableEnumMap(facts);
    results = Maps.immutableEnumMap(results);
    checkArgument(
        facts.keySet().containsAll(Arrays.asList(FactKind.values())), "a judge is missing");
    checkArgument(
        results.keySet().containsAll(Arrays.asList(ResultRole.values())), "a judge is missing");
  }

  /** The judge of what a paper presents as its own. */
  Judge introductions() {
    return facts.get(FactKind.INTRODUCES);
  }
}
