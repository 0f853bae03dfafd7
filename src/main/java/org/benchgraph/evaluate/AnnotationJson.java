package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.ResultKind;

/** Writes a paper as one JSON object, with the keys of the guidelines in their order. */
final class AnnotationJson {
  private final JsonGenerator json;

  AnnotationJson(JsonGenerator json) {
    this.json = requireNonNull(json, "json is null");
  }

  void write(AnnotatedPaper paper) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", paper.title());
    json.writeStringField("abstract", paper.abstractText());
    json.writeArrayFieldStart("entities");
    for (AnnotatedEntity entity : paper.entities()) {
      write(entity);
    }
    json.writeEndArray();
    writeFacts(FactKind.INTRODUCES, paper);
    writeFacts(FactKind.EVALUATED_ON, paper);
    json.writeArrayFieldStart("results");
    for (AnnotatedResult result : paper.results()) {
      write(result);
    }
    json.writeEndArray();
    writeFacts(FactKind.COMPARED_TO, paper);
    writeFacts(FactKind.USES, paper);
    writeFacts(FactKind.ADDRESSES, paper);
    json.writeEndObject();
  }

  private void write(AnnotatedEntity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", entity.type().label());
    json.writeStringField("name", entity.name());
    json.writeFieldName("aliases");
    writeStrings(entity.aliases());
    json.writeBooleanField("named", entity.isNamed());
    json.writeEndObject();
  }

  private void writeFacts(FactKind kind, AnnotatedPaper paper) throws IOException {
    json.writeArrayFieldStart(kind.label());
    for (AnnotatedFact fact : paper.facts(kind)) {
      if (fact.subject().isPresent()) {
        writeStrings(List.of(fact.subject().get(), fact.object()));
      } else {
        json.writeString(fact.object());
      }
    }
    json.writeEndArray();
  }

  private void write(AnnotatedResult result) throws IOException {
    json.writeStartObject();
    writeOptional("method", result.method());
    writeOptional("model", result.model());
    writeOptional("on", result.on());
    writeOptional("metric", result.metric());
    json.writeStringField("value", result.value());
    writeOptional("kind", result.kind().map(ResultKind::label));
    json.writeEndObject();
  }

  private void writeOptional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  private void writeStrings(List<String> values) throws IOException {
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
