package org.benchgraph.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The sentence that says so.
 *
 * @param span where the sentence stands in the text as read
 * @param sentence its characters
 * @param confidence in [0, 1]
 * @param extractor the name of the extractor that read it
 */
public record Evidence(Span span, String sentence, double confidence, String extractor) {
  public Evidence {
    requireNonNull(span, "span is null");
    requireNonNull(sentence, "sentence is null");
    requireNonNull(extractor, "extractor is null");
    checkArgument(0 <= confidence && confidence <= 1, "confidence out of [0, 1]: %s", confidence);
  }

  /** The same, more or less sure. */
  public Evidence withConfidence(double other) {
    return new Evidence(span, sentence, other, extractor);
  }
}
