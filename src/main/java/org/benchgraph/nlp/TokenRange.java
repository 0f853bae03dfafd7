package org.benchgraph.nlp;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Some tokens of a sentence that follow each other.
 *
 * @param from index of the first
 * @param to index after the last
 */
public record TokenRange(int from, int to) {
  public TokenRange {
    checkArgument(0 <= from && from < to, "not a range of tokens: %s to %s", from, to);
  }

  /** The number of tokens. */
  public int size() {
    return to - from;
  }

  /** Whether the ranges share a token. */
  public boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }
}
