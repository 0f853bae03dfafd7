package org.benchgraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads annotated papers, one JSON object a line; blank lines are passed over. */
public final class AnnotationReader {
  private static final ImmutableList<String> PAPER_KEYS =
      ImmutableList.of(
          "abstract",
          "entities",
          "introduces",
          "evaluatedOn",
          "results",
          "comparedTo",
          "uses",
          "addresses");
  private static final ImmutableSet<String> ENTITY_KEYS =
      ImmutableSet.of("type", "name", "aliases", "named");
  private static final ImmutableSet<String> RESULT_KEYS =
      ImmutableSet.of("method", "model", "on", "metric", "value", "kind");
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Reads what people annotated, and holds it to the guidelines.
   *
   * @throws AnnotationException with all that is wrong, if anything is
   */
  public ImmutableList<AnnotatedPaper> readGold(List<Path> files) {
    List<String> faults = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    ImmutableList.Builder<AnnotatedPaper> papers = ImmutableList.builder();
    for (Path file : files) {
      for (Line line : lines(file, faults)) {
        Set<String> reasons = new LinkedHashSet<>();
        Optional<AnnotatedPaper> paper = gold(line, reasons);
        paper
            .flatMap(read -> Optional.ofNullable(places.putIfAbsent(read.key(), line.place())))
            .ifPresent(before -> reasons.add("has the title of " + before));
        reasons.forEach(reason -> faults.add(line.place() + ": " + reason));
        paper.ifPresent(papers::add);
      }
    }
    return orRefuse(papers.build(), files, faults);
  }

  /**
   * Reads what a program predicts. Keys may be missing, and there may be more of them.
   *
   * @throws AnnotationException with all that is wrong, if anything is
   */
  public ImmutableList<AnnotatedPaper> readPredictions(Path file) {
    List<String> faults = new ArrayList<>();
    ImmutableList.Builder<AnnotatedPaper> papers = ImmutableList.builder();
    for (Line line : lines(file, faults)) {
      Set<String> reasons = new LinkedHashSet<>();
      part(line, reasons).flatMap(AnnotationParser::parse).ifPresent(papers::add);
      reasons.forEach(reason -> faults.add(line.place() + ": " + reason));
    }
    return orRefuse(papers.build(), ImmutableList.of(file), faults);
  }

  private static ImmutableList<AnnotatedPaper> orRefuse(
      ImmutableList<AnnotatedPaper> papers, List<Path> files, List<String> faults) {
    if (faults.isEmpty() && papers.isEmpty()) {
      faults.add(files.get(0) + ": holds no paper");
    }
    if (!faults.isEmpty()) {
      throw new AnnotationException(faults);
    }
    return papers;
  }

  private static Optional<AnnotatedPaper> gold(Line line, Set<String> reasons) {
    Optional<JsonPart> part = part(line, reasons);
    part.ifPresent(AnnotationReader::checkKeys);
    Optional<AnnotatedPaper> paper = part.flatMap(AnnotationParser::parse);
    // A record that could not be read whole seems to lack what it has.
    if (reasons.isEmpty()) {
      paper.ifPresent(read -> reasons.addAll(new AnnotationRules(read).faults()));
    }
    return paper;
  }

  private static void checkKeys(JsonPart record) {
    record.requireKeys(PAPER_KEYS);
    for (JsonPart entity : record.objects("entities")) {
      entity.requireKeys(ImmutableList.of("named"));
      entity.refuseOtherKeys(ENTITY_KEYS);
    }
    for (JsonPart result : record.objects("results")) {
      result.requireKeys(ImmutableList.of("kind"));
      result.refuseOtherKeys(RESULT_KEYS);
    }
  }

  private static Optional<JsonPart> part(Line line, Collection<String> reasons) {
    if (line.text().isEmpty()) {
      reasons.add("is not valid UTF-8");
      return Optional.empty();
    }
    try {
      JsonNode node = JSON.readTree(line.text().get());
      if (node.isObject()) {
        return Optional.of(new JsonPart(node, "", reasons::add));
      }
      reasons.add("is not a JSON object");
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("broken");
      reasons.add("is not one JSON object: " + reason);
    }
    return Optional.empty();
  }

  /**
   * A line that is not blank.
   *
   * @param place the file and the number of the line
   * @param text empty if it is not UTF-8
   */
  private record Line(String place, Optional<String> text) {}

  private static ImmutableList<Line> lines(Path file, List<String> faults) {
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
