package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import org.benchgraph.model.EntityType;
import org.benchgraph.model.Span;

/**
 * A place that names something, in the coarse types that corpora have in common.
 *
 * @param type never {@link EntityType#BENCHMARK}, which is {@link EntityType#DATASET} here
 * @param span where it stands
 */
public record CorpusMention(EntityType type, Span span) {
  public CorpusMention {
    requireNonNull(type, "type is null");
    requireNonNull(span, "span is null");
    type = type == EntityType.BENCHMARK ? EntityType.DATASET : type;
  }
}
