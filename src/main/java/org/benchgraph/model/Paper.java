package org.benchgraph.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * One paper as it was read.
 *
 * @param id stable from run to run and machine to machine; safe as the last part of an IRI
 * @param title on one line, never blank
 * @param abstractText as read, not cleaned; never blank
 * @param url where the paper can be read
 * @param authors in the order of the source
 * @param date ISO 8601: a year, a month or a day
 * @param venue journal, conference or repository
 * @param sources every record that this paper was read from, sorted, without doubles; none where it
 *     comes from no input
 */
public record Paper(
    String id,
    String title,
    String abstractText,
    Optional<String> url,
    List<String> authors,
    Optional<String> date,
    Optional<String> venue,
    List<String> sources) {

  public Paper {
    requireNonNull(id, "id is null");
    requireNonNull(url, "url is null");
    requireNonNull(date, "date is null");
    requireNonNull(venue, "venue is null");
    checkArgument(!title.isBlank(), "the title is blank");
    checkArgument(!abstractText.isBlank(), "the abstract is blank");
    authors = ImmutableList.copyOf(authors);
    sources = ImmutableList.copyOf(sources);
  }

  /** A paper of which nothing but the text is known. */
  public Paper(String id, String title, String abstractText) {
    this(
        id,
        title,
        abstractText,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The whole text of a field. */
  public String text(Field field) {
    return switch (field) {
      case TITLE -> title;
      case ABSTRACT -> abstractText;
    };
  }

  /**
   * The characters that a span points at.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of the text
   */
  public String text(Span span) {
    String text = text(span.field());
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.length()));
  }
}
