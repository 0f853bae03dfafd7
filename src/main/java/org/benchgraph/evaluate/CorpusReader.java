package org.benchgraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;

/**
 * Reads corpora in which tokens are marked: one JSON object a line with {@code sentences}, lists of
 * tokens, and {@code entities}, lists of sentence, first token, token after the last, and type.
 */
public final class CorpusReader {
  /** The type of what ours do not cover; left out. */
  private static final String OTHER = "Other";

  private static final Map<String, EntityType> TYPES =
      ImmutableMap.of(
          "Method", EntityType.METHOD,
          "Dataset", EntityType.DATASET,
          "Metric", EntityType.METRIC,
          "Task", EntityType.TASK);

  /** The corpora whose first sentence is the title. */
  private static final ImmutableSet<String> TITLED = ImmutableSet.of("SciREX");

  private static final int TYPE = 3;

  /**
   * Reads some files as one corpus.
   *
   * @throws AnnotationException with all that is wrong, if anything is
   */
  public ImmutableList<CorpusPaper> read(List<Path> files) {
    List<String> faults = new ArrayList<>();
    ImmutableList.Builder<CorpusPaper> papers = ImmutableList.builder();
    for (Path file : files) {
      for (JsonRecords.Line line : JsonRecords.of(file, faults)) {
        Set<String> reasons = new LinkedHashSet<>();
        line.object(reasons)
            .flatMap(record -> paper(record, line.place(), reasons))
            .ifPresent(papers::add);
        reasons.forEach(reason -> faults.add(line.place() + ": " + reason));
      }
    }
    ImmutableList<CorpusPaper> read = papers.build();
    if (faults.isEmpty() && read.isEmpty()) {
      faults.add(files.get(0) + ": holds no paper");
    }
    if (!faults.isEmpty()) {
      throw new AnnotationException(faults);
    }
    return read;
  }

  private static Optional<CorpusPaper> paper(JsonNode record, String place, Set<String> reasons) {
    List<List<String>> sentences = sentences(record.path("sentences"));
    if (sentences.isEmpty()) {
      reasons.add("has no \"sentences\" that are lists of tokens");
      return Optional.empty();
    }
    boolean titled = TITLED.contains(record.path("source").asText()) && sentences.size() > 1;
    JoinedTokens title = new JoinedTokens();
    JoinedTokens body = new JoinedTokens();
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      JoinedTokens text = titled && i == 0 ? title : body;
      firsts.add(text.size());
      text.add(sentences.get(i));
    }
    ImmutableSet.Builder<CorpusMention> mentions = ImmutableSet.builder();
    JsonNode entities = record.path("entities");
    if (!entities.isArray()) {
      reasons.add("has no list of \"entities\"");
    }
    for (int i = 0; i < entities.size(); i++) {
      JsonNode entity = entities.get(i);
      if (!isPlace(entity, sentences)) {
        reasons.add("entities[%d] is not a sentence, two ends within it, and a type".formatted(i));
      } else if (TYPES.containsKey(entity.get(TYPE).asText())) {
        boolean inTitle = titled && entity.get(0).asInt() == 0;
        JoinedTokens text = inTitle ? title : body;
        int first = firsts.get(entity.get(0).asInt());
        mentions.add(
            new CorpusMention(
                TYPES.get(entity.get(TYPE).asText()),
                new Span(
                    inTitle ? Field.TITLE : Field.ABSTRACT,
                    text.start(first + entity.get(1).asInt()),
                    text.end(first + entity.get(2).asInt() - 1))));
      } else if (!entity.get(TYPE).asText().equals(OTHER)) {
        reasons.add(
            "entities[%d] has the type '%s', which is none of Method, Dataset, Metric, Task, Other"
                .formatted(i, entity.get(TYPE).asText()));
      }
    }
    return Optional.of(
        new CorpusPaper(
            new Paper(
                record.path("id").asText(place),
                titled ? title.text() : CorpusPaper.NO_TITLE,
                body.text(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(place)),
            mentions.build()));
  }

  /** The tokens, sentence by sentence; nothing if that is not what the node holds. */
  private static List<List<String>> sentences(JsonNode node) {
    List<List<String>> sentences = new ArrayList<>();
    for (JsonNode sentence : node) {
      List<String> tokens = new ArrayList<>();
      sentence.forEach(token -> tokens.add(token.isTextual() ? token.asText() : ""));
      if (tokens.isEmpty() || tokens.stream().anyMatch(String::isBlank)) {
        return List.of();
      }
      sentences.add(tokens);
    }
    return sentences;
  }

  private static boolean isPlace(JsonNode entity, List<List<String>> sentences) {
    if (entity.size() <= TYPE
        || !entity.get(0).isInt()
        || !entity.get(1).isInt()
        || !entity.get(2).isInt()
        || !entity.get(TYPE).isTextual()) {
      return false;
    }
    int sentence = entity.get(0).asInt();
    int start = entity.get(1).asInt();
    int end = entity.get(2).asInt();
    return 0 <= sentence
        && sentence < sentences.size()
        && 0 <= start
        && start < end
        && end <= sentences.get(sentence).size();
  }
}
