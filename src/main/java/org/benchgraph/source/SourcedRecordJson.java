package org.benchgraph.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;

/** A record as bytes, for the time of one run. */
final class SourcedRecordJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SourcedRecordJson() {}

  static byte[] write(SourcedRecord sourced) throws IOException {
    PaperRecord record = sourced.record();
    ObjectNode object = JSON.createObjectNode();
    object.put("source", sourced.source());
    object.put("number", record.number());
    object.put("line", record.line());
    object.put("title", record.title());
    object.put("abstract", record.abstractText());
    record.id().ifPresent(id -> object.put("scheme", id.scheme().name()).put("id", id.value()));
    record.url().ifPresent(url -> object.put("url", url));
    record.date().ifPresent(date -> object.put("date", date));
    record.venue().ifPresent(venue -> object.put("venue", venue));
    ArrayNode authors = object.putArray("authors");
    record.authors().forEach(authors::add);
    return JSON.writeValueAsBytes(object);
  }

  static SourcedRecord read(byte[] bytes) throws IOException {
    JsonNode object = JSON.readTree(bytes);
    ImmutableList.Builder<String> authors = ImmutableList.builder();
    object.path("authors").forEach(author -> authors.add(author.asText()));
    PaperRecord record =
        new PaperRecord(
            object.path("number").asInt(),
            object.path("line").asInt(),
            optional(object, "id")
                .map(id -> new PaperId(PaperId.Scheme.valueOf(object.path("scheme").asText()), id)),
            object.path("title").asText(),
            object.path("abstract").asText(),
            optional(object, "url"),
            authors.build(),
            optional(object, "date"),
            optional(object, "venue"));
    return new SourcedRecord(record, object.path("source").asText());
  }

  private static Optional<String> optional(JsonNode object, String key) {
    return object.has(key) ? Optional.of(object.path(key).asText()) : Optional.empty();
  }
}
