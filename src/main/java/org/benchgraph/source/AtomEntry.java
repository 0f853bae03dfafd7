package org.benchgraph.source;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One entry of an Atom feed; the reader stands on its start tag. */
final class AtomEntry {
  /** Longer texts are cut just above what {@link RecordCheck} allows, which then reports them. */
  private static final int LONGEST_TEXT = RecordCheck.LONGEST_ABSTRACT + 1_000;

  private static final int MOST_AUTHORS = 5_000;

  private final XMLStreamReader xml;
  private final int number;
  private final String name;
  private final int line;

  private String id = "";
  private String title = "";
  private String summary = "";
  private Optional<String> published = Optional.empty();
  private Optional<String> venue = Optional.empty();
  private Optional<String> doi = Optional.empty();
  private final ImmutableList.Builder<String> authors = ImmutableList.builder();
  private int authorCount;

  AtomEntry(XMLStreamReader xml, int number, String name) {
    this.xml = xml;
    this.number = number;
    this.name = name;
    this.line = xml.getLocation().getLineNumber();
  }

  /** Reads to the end tag of the entry. */
  RecordOutcome read() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && !take(xml.getLocalName())) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    String where = name + ":" + line;
    if ((title + summary).indexOf('\uFFFD') >= 0) {
      return new RecordSkipped(where, "the entry is not valid UTF-8; fetch it again");
    }
    if (id.contains("/api/errors")) {
      return new RecordSkipped(
          where, "arXiv reports an error: %s; mend the query".formatted(summary));
    }
    Optional<PaperId> paperId =
        PaperId.ofArxiv(id).or(() -> doi.flatMap(PaperId::ofDoi)).or(() -> PaperId.ofGiven(id));
    return new PaperRecord(
        number,
        line,
        paperId,
        title,
        summary,
        RecordText.url(id.replaceFirst("^http://arxiv", "https://arxiv")),
        authors.build(),
        published,
        venue.or(() -> Optional.of("arXiv")));
  }

  /** Whether the element was read to its end. */
  private boolean take(String element) throws XMLStreamException {
    switch (element) {
      case "id" -> id = RecordText.joined(text(xml));
      case "title" -> title = RecordText.joined(text(xml));
      case "summary" -> summary = RecordText.joined(text(xml));
      case "published" -> published = RecordText.date(text(xml));
      case "journal_ref" -> venue = RecordText.present(text(xml));
      case "doi" -> doi = RecordText.present(text(xml));
      case "name" -> author(text(xml));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void author(String author) {
    if (authorCount < MOST_AUTHORS) {
      RecordText.present(author).ifPresent(authors::add);
      authorCount++;
    }
  }

  /** The text up to the end tag, that of inner elements too; of a very long one the start. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity \"" + xml.getLocalName() + "\" is not declared", xml.getLocation());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (text.length() < LONGEST_TEXT) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }
}
