package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private final AnnotatedTexts texts;

  /** A reader of annotations that have their text. */
  public AnnotationReader() {
    this(AnnotatedTexts.NONE);
  }

  /**
   * A reader of annotations of which some stand apart from their text.
   *
   * @param texts what those are about
   */
  public AnnotationReader(AnnotatedTexts texts) {
    this.texts = requireNonNull(texts, "texts is null");
  }

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
      for (JsonRecords.Line line : JsonRecords.of(file, faults)) {
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
    for (JsonRecords.Line line : JsonRecords.of(file, faults)) {
      Set<String> reasons = new LinkedHashSet<>();
      line.object(reasons)
          .map(node -> new JsonPart(node, "", reasons::add))
          .flatMap(AnnotationParser::parse)
          .ifPresent(papers::add);
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

  private Optional<AnnotatedPaper> gold(JsonRecords.Line line, Set<String> reasons) {
    Optional<JsonPart> part =
        line.object(reasons)
            .flatMap(node -> texts.joined(node, reasons))
            .map(node -> new JsonPart(node, "", reasons::add));
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
}
