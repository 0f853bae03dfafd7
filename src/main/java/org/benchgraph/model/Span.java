package org.benchgraph.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A stretch of a paper's title or abstract as it was read.
 *
 * @param field the text that the offsets count in
 * @param start Unicode code points before the first character
 * @param end Unicode code points before the first character that no longer belongs to the span
 */
public record Span(Field field, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> READING_ORDER =
      Comparator.comparing(Span::field).thenComparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    requireNonNull(field, "field is null");
    checkArgument(0 <= start && start <= end, "not a span: %s to %s", start, end);
  }

  /** The number of code points in the span. */
  public int length() {
    return end - start;
  }

  /** Whether the two spans share a character. */
  public boolean overlaps(Span other) {
    return field == other.field && start < other.end && other.start < end;
  }

  /** Whether the other span lies wholly within this one. */
  public boolean contains(Span other) {
    return field == other.field && start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both; they must be of one field. */
  public Span union(Span other) {
    checkArgument(field == other.field, "spans of two fields have no union");
    return new Span(field, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Title before abstract, then by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }
}
