package org.benchgraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The lines of a file of JSON objects, with their places. */
final class JsonRecords {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private JsonRecords() {}

  /**
   * A line that is not blank.
   *
   * @param place the file and the number of the line
   * @param text empty if it is not UTF-8
   */
  record Line(String place, Optional<String> text) {
    /** The object on the line; if there is none, the reasons get one more. */
    Optional<JsonNode> object(Collection<String> reasons) {
      if (text.isEmpty()) {
        reasons.add("is not valid UTF-8");
        return Optional.empty();
      }
      try {
        JsonNode node = JSON.readTree(text.get());
        if (node.isObject()) {
          return Optional.of(node);
        }
        reasons.add("is not a JSON object");
      } catch (JsonProcessingException e) {
        String reason = e.getOriginalMessage().lines().findFirst().orElse("broken");
        reasons.add("is not one JSON object: " + reason);
      }
      return Optional.empty();
    }
  }

  /** The lines of a file; if it cannot be read, the faults get one more. */
  static ImmutableList<Line> of(Path file, List<String> faults) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      int start = 0;
      int number = 1;
      for (int end = 0; end <= bytes.limit(); end++) {
        if (end == bytes.limit() || bytes.get(end) == '\n') {
          Optional<String> text = decoded(bytes.slice(start, end - start));
          if (!text.orElse("?").isBlank()) {
            lines.add(new Line(file + ":" + number, text));
          }
          number++;
          start = end + 1;
        }
      }
    } catch (IOException e) {
      faults.add(file + ": cannot be read; check the path");
    }
    return lines.build();
  }

  private static Optional<String> decoded(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
