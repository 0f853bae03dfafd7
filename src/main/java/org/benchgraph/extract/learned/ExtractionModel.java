package org.benchgraph.extract.learned;

import static java.util.Objects.requireNonNull;

import org.benchgraph.extract.fact.FactModel;
import org.benchgraph.extract.mention.MentionModel;

/**
 * All that was learned from annotated papers.
 *
 * @param mentions of mentions
 * @param entities of how sure entities are
 * @param facts of facts and results
 */
public record ExtractionModel(MentionModel mentions, EntityConfidence entities, FactModel facts) {
  public ExtractionModel {
    requireNonNull(mentions, "mentions is null");
    requireNonNull(entities, "entities is null");
    requireNonNull(facts, "facts is null");
  }
}
