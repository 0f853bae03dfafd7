package org.benchgraph.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.AbstractIterator;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

/** One JSON object a line; a line that is none is reported and passed over. */
final class JsonLines extends AbstractIterator<RecordOutcome> {
  /** Makes a record of an object that has a title and an abstract. */
  interface Format {
    PaperRecord record(int number, int line, JsonNode object);
  }

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Iterator<Line> lines;
  private final String name;
  private final Format format;
  private int number;

  JsonLines(InputStream input, String name, Format format) {
    this.lines = new LineReader(input);
    this.name = name;
    this.format = format;
  }

  @Override
  protected RecordOutcome computeNext() {
    if (!lines.hasNext()) {
      return endOfData();
    }
    Line line = lines.next();
    number++;
    String where = name + ":" + line.number();
    if (line.fault().isPresent()) {
      return new RecordSkipped(where, "the line " + line.fault().get());
    }
    JsonNode object;
    try {
      object = JSON.readTree(line.text());
    } catch (JsonProcessingException e) {
      boolean cut = !line.text().stripTrailing().endsWith("}");
      return new RecordSkipped(
          where,
          cut
              ? "the line is cut off before its JSON object ends; write the record again"
              : "the line is not JSON (%s); mend it".formatted(e.getOriginalMessage()));
    }
    if (!object.isObject()) {
      return new RecordSkipped(where, "the line is not a JSON object; write one object a line");
    }
    for (String key : new String[] {"title", "abstract"}) {
      if (!object.path(key).isTextual()) {
        return new RecordSkipped(where, "\"%s\" is missing or not text; add it".formatted(key));
      }
    }
    return format.record(number, line.number(), object);
  }

  /** The text or number of a key, if there is one and it is not blank. */
  static Optional<String> text(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isValueNode() && !value.isNull() && !value.isBoolean()
        ? RecordText.present(value.asText())
        : Optional.empty();
  }
}
