package org.benchgraph.source;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * One JSON object a line with {@code title} and {@code abstract}, and if known {@code id}, {@code
 * url}, {@code authors} (a list), {@code date} (ISO 8601) and {@code venue}. Other keys are
 * ignored.
 */
public final class JsonLinesReader implements PaperReader {
  static final String NAME = "jsonl";

  @Override
  public boolean accepts(InputHead head) {
    return head.lines().stream().anyMatch(line -> line.startsWith("{"));
  }

  @Override
  public Iterator<RecordOutcome> read(InputStream input, String name) {
    return new JsonLines(input, name, JsonLinesReader::record);
  }

  private static PaperRecord record(int number, int line, JsonNode object) {
    Optional<String> url = JsonLines.text(object, "url");
    return new PaperRecord(
        number,
        line,
        JsonLines.text(object, "id")
            .flatMap(PaperId::ofGiven)
            .or(() -> url.flatMap(u -> PaperId.ofArxiv(u).or(() -> PaperId.ofDoi(u)))),
        object.path("title").asText(),
        object.path("abstract").asText(),
        url.flatMap(RecordText::url),
        authors(object.path("authors")),
        JsonLines.text(object, "date").flatMap(RecordText::date),
        JsonLines.text(object, "venue"));
  }

  private static List<String> authors(JsonNode authors) {
    if (authors.isTextual()) {
      return RecordText.present(authors.asText()).stream().collect(toImmutableList());
    }
    return StreamSupport.stream(authors.spliterator(), false)
        .filter(JsonNode::isTextual)
        .flatMap(author -> RecordText.present(author.asText()).stream())
        .collect(toImmutableList());
  }
}
