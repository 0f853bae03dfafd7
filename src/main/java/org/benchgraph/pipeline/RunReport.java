package org.benchgraph.pipeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.model.EntityDescription;
import org.benchgraph.model.FactKind;

/**
 * What a run did.
 *
 * @param papers papers that went to the sinks
 * @param skipped why records were left out, one line each
 * @param repeats records that were merged into a paper read before
 * @param shortened papers of which a part was too long to be read
 * @param mentions places where an entity is named
 * @param entities the entities of all papers, without concepts that no paper speaks of
 * @param facts how many of each kind
 * @param results reported numbers
 * @param stages the seconds of each stage of the extraction, those of all threads together
 */
public record RunReport(
    long papers,
    List<String> skipped,
    long repeats,
    long shortened,
    long mentions,
    List<EntityDescription> entities,
    Map<FactKind, Long> facts,
    long results,
    Map<String, Double> stages) {
  public RunReport {
    skipped = ImmutableList.copyOf(skipped);
    entities = ImmutableList.copyOf(entities);
    facts = ImmutableMap.copyOf(facts);
    stages = ImmutableMap.copyOf(stages);
  }
}
