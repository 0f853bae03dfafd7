package org.benchgraph.source;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of a record in arXiv's metadata snapshot. */
final class ArxivSnapshot {
  private static final Splitter AUTHORS =
      Splitter.on(Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+"))
          .trimResults()
          .omitEmptyStrings();

  private ArxivSnapshot() {}

  static PaperRecord record(int number, int line, JsonNode object) {
    Optional<String> arxiv = JsonLines.text(object, "id");
    Optional<PaperId> id = arxiv.flatMap(PaperId::ofArxiv);
    return new PaperRecord(
        number,
        line,
        id.or(() -> JsonLines.text(object, "doi").flatMap(PaperId::ofDoi)),
        RecordText.joined(object.path("title").asText()),
        RecordText.joined(object.path("abstract").asText()),
        id.flatMap(known -> arxiv.flatMap(a -> RecordText.url("https://arxiv.org/abs/" + a))),
        authors(object),
        JsonLines.text(object, "update_date").flatMap(RecordText::date),
        JsonLines.text(object, "journal-ref").or(() -> Optional.of("arXiv")));
  }

  private static List<String> authors(JsonNode object) {
    JsonNode parsed = object.path("authors_parsed");
    if (parsed.isArray() && !parsed.isEmpty()) {
      ImmutableList.Builder<String> names = ImmutableList.builder();
      for (JsonNode author : parsed) {
        // Last name, first names, suffix.
        String name =
            "%s %s %s"
                .formatted(
                    author.path(1).asText(""),
                    author.path(0).asText(""),
                    author.path(2).asText(""));
        RecordText.present(name.replaceAll("\\s+", " ")).ifPresent(names::add);
      }
      return names.build();
    }
    return JsonLines.text(object, "authors").stream()
        .flatMap(AUTHORS::splitToStream)
        .collect(toImmutableList());
  }
}
