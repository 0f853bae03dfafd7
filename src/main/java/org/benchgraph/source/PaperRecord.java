package org.benchgraph.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * One record of an input, as a reader found it. Title and abstract may still be blank or too long:
 * {@link RecordCheck} decides that for all readers alike.
 *
 * @param number counts the records of the input from 1, those that are skipped included
 * @param line where the record starts, counted from 1; the lines of what was unpacked if packed
 * @param id an identifier that the record states
 * @param date as the record states it
 */
public record PaperRecord(
    int number,
    int line,
    Optional<PaperId> id,
    String title,
    String abstractText,
    Optional<String> url,
    List<String> authors,
    Optional<String> date,
    Optional<String> venue)
    implements RecordOutcome {
  public PaperRecord {
    requireNonNull(id, "id is null");
    requireNonNull(title, "title is null");
    requireNonNull(abstractText, "abstractText is null");
    requireNonNull(url, "url is null");
    requireNonNull(date, "date is null");
    requireNonNull(venue, "venue is null");
    authors = ImmutableList.copyOf(authors);
  }
}
