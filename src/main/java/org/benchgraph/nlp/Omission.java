package org.benchgraph.nlp;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.benchgraph.model.Span;

/**
 * A stretch of a paper that is too long to be tagged and searched: an endless sentence, or one word
 * without end.
 *
 * @param span where it stands in the text as read
 * @param words how many words it has
 */
public record Omission(Span span, int words) {
  public Omission {
    requireNonNull(span, "span is null");
    checkArgument(words > 0, "words must be positive: %s", words);
  }

  /** What and where it is, for people. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s (characters %,d to %,d of the %s)",
        words == 1
            ? String.format(Locale.ROOT, "a word of %,d characters", span.length())
            : String.format(Locale.ROOT, "a sentence of %,d words", words),
        span.start(),
        span.end(),
        span.field().name().toLowerCase(Locale.ROOT));
  }
}
