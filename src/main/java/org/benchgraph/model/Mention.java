package org.benchgraph.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A place where a paper names an entity.
 *
 * @param type what the place seems to name
 * @param span where, in the text as read
 * @param surface the characters at that place
 * @param named true for a proper name, acronym or coined term; false for a descriptive phrase
 * @param confidence in [0, 1]
 * @param extractor the name of the extractor that found it
 */
public record Mention(
    EntityType type,
    Span span,
    String surface,
    boolean named,
    double confidence,
    String extractor) {
  public Mention {
    requireNonNull(type, "type is null");
    requireNonNull(span, "span is null");
    requireNonNull(surface, "surface is null");
    requireNonNull(extractor, "extractor is null");
    checkArgument(0 <= confidence && confidence <= 1, "confidence out of [0, 1]: %s", confidence);
  }
}
