package org.benchgraph.source;

import static java.util.Objects.requireNonNull;

/**
 * A record, or a whole input, that could not be read.
 *
 * @param where the input with its line, such as {@code papers.jsonl:12}
 * @param reason what is wrong and what to do, on one line
 */
public record RecordSkipped(String where, String reason) implements ReadOutcome, RecordOutcome {
  private static final int LONGEST_REASON = 400;

  public RecordSkipped {
    requireNonNull(where, "where is null");
    requireNonNull(reason, "reason is null");
    where = oneLine(where);
    reason = oneLine(reason);
    if (reason.length() > LONGEST_REASON) {
      reason = reason.substring(0, LONGEST_REASON) + "…";
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  @Override
  public String toString() {
    return where + ": " + reason;
  }
}
