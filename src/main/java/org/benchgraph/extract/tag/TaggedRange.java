package org.benchgraph.extract.tag;

import static java.util.Objects.requireNonNull;

import org.benchgraph.model.EntityType;
import org.benchgraph.nlp.TokenRange;

/**
 * A run of words that names something, as its labels say.
 *
 * @param tokens the words
 * @param type its kind; a dataset stands for benchmarks too
 */
public record TaggedRange(TokenRange tokens, EntityType type) {
  public TaggedRange {
    requireNonNull(tokens, "tokens is null");
    requireNonNull(type, "type is null");
  }
}
