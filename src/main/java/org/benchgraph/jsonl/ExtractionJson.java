package org.benchgraph.jsonl;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Result;
import org.benchgraph.model.Span;

/**
 * Writes an extraction as one JSON object.
 *
 * <p>The plain part: {@code title}, {@code abstract}, {@code entities}, {@code introduces} (names),
 * {@code evaluatedOn}, {@code comparedTo}, {@code uses} and {@code addresses} (pairs of names),
 * {@code results}. Names are those of the entities of the same line. What goes beyond: ids,
 * canonical names, confidences and mentions of entities; {@code evidence}, an object with one array
 * for each kind of fact, in parallel to the facts; confidence, sentence and offsets within each
 * result. Offsets count code points of the title or abstract of the same line.
 */
final class ExtractionJson {
  private final JsonGenerator json;

  ExtractionJson(JsonGenerator json) {
    this.json = requireNonNull(json, "json is null");
  }

  void write(Extraction extraction) throws IOException {
    Map<String, Entity> entities =
        extraction.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    json.writeStartObject();
    writePaper(extraction.paper());
    json.writeArrayFieldStart("entities");
    for (Entity entity : extraction.entities()) {
      writeEntity(entity);
    }
    json.writeEndArray();
    for (FactKind kind : FactKind.values()) {
      json.writeArrayFieldStart(kind.label());
      for (Fact fact : facts(extraction, kind)) {
        writeEnds(fact, entities);
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("results");
    for (Result result : extraction.results()) {
      writeResult(result, entities);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("evidence");
    for (FactKind kind : FactKind.values()) {
      json.writeArrayFieldStart(kind.label());
      for (Fact fact : facts(extraction, kind)) {
        json.writeStartObject();
        writeEvidence(fact.evidence());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static List<Fact> facts(Extraction extraction, FactKind kind) {
    return extraction.facts().stream().filter(fact -> fact.kind() == kind).toList();
  }

  private void writePaper(Paper paper) throws IOException {
    json.writeStringField("id", paper.id());
    json.writeStringField("title", paper.title());
    json.writeStringField("abstract", paper.abstractText());
    writeOptional("url", paper.url());
    if (!paper.authors().isEmpty()) {
      writeStrings("authors", paper.authors());
    }
    writeOptional("date", paper.date());
    writeOptional("venue", paper.venue());
    writeStrings("sources", paper.sources());
  }

  private void writeEntity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", entity.type().label());
    json.writeStringField("name", entity.name());
    writeStrings("aliases", entity.aliases());
    json.writeBooleanField("named", entity.named());
    json.writeStringField("id", entity.id());
    json.writeStringField("canonicalName", entity.canonicalName());
    json.writeNumberField("confidence", rounded(entity.confidence()));
    json.writeArrayFieldStart("mentions");
    for (Mention mention : entity.mentions()) {
      json.writeStartObject();
      writeSpan(mention.span());
      json.writeStringField("surface", mention.surface());
      json.writeStringField("extractor", mention.extractor());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeEnds(Fact fact, Map<String, Entity> entities) throws IOException {
    String object = entities.get(fact.object()).name();
    if (fact.subject().isEmpty()) {
      json.writeString(object);
    } else {
      json.writeStartArray();
      json.writeString(entities.get(fact.subject().get()).name());
      json.writeString(object);
      json.writeEndArray();
    }
  }

  private void writeResult(Result result, Map<String, Entity> entities) throws IOException {
    json.writeStartObject();
    writeEnd("method", result.method(), entities);
    writeEnd("model", result.model(), entities);
    writeEnd("on", result.benchmark(), entities);
    writeEnd("metric", result.metric(), entities);
    json.writeStringField("value", result.value());
    json.writeStringField("kind", result.kind().label());
    json.writeNumberField("number", result.number());
    writeOptional("unit", result.unit());
    json.writeObjectFieldStart("valueSpan");
    writeSpan(result.valueSpan());
    json.writeEndObject();
    writeEvidence(result.evidence());
    json.writeEndObject();
  }

  private void writeEnd(String key, Optional<String> id, Map<String, Entity> entities)
      throws IOException {
    if (id.isPresent()) {
      json.writeStringField(key, entities.get(id.get()).name());
    } else {
      json.writeNullField(key);
    }
  }

  private void writeEvidence(Evidence evidence) throws IOException {
    json.writeNumberField("confidence", rounded(evidence.confidence()));
    json.writeStringField("sentence", evidence.sentence());
    writeSpan(evidence.span());
    json.writeStringField("extractor", evidence.extractor());
  }

  private void writeSpan(Span span) throws IOException {
    json.writeStringField("field", span.field().label());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void writeOptional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  private void writeStrings(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
