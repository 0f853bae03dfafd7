package org.benchgraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.model.Concept;
import org.benchgraph.model.EntityDescription;
import org.benchgraph.model.EntityRegistry;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Omission;

/** Counts while a run goes on, and tells its listener. */
final class RunCount {
  private final RunOptions options;
  private final RunListener listener;
  private final EntityRegistry entities = new EntityRegistry();
  private final List<String> skipped = new ArrayList<>();
  private final Map<FactKind, Long> facts = new EnumMap<>(FactKind.class);
  private final Stopwatch stages = new Stopwatch();
  private long shortened;
  private long started;
  private long papers;
  private long mentions;
  private long repeats;
  private long results;

  RunCount(RunOptions options, RunListener listener) {
    this.options = options;
    this.listener = listener;
    for (FactKind kind : FactKind.values()) {
      facts.put(kind, 0L);
    }
  }

  void start() {
    started++;
  }

  long started() {
    return started;
  }

  void skip(String message) {
    if (options.strict()) {
      throw new StrictModeException(message);
    }
    skipped.add(message);
    listener.recordSkipped(message);
  }

  void done(ExtractedPaper extracted) {
    Extraction extraction = extracted.extraction();
    stages.add(extracted.stages());
    if (!extracted.omissions().isEmpty()) {
      shortened++;
      listener.paperShortened(shortening(extraction.paper(), extracted.omissions()));
    }
    papers++;
    repeats += extraction.paper().sources().size() - 1;
    entities.add(extraction);
    mentions += extraction.entities().stream().mapToLong(entity -> entity.mentions().size()).sum();
    extraction.facts().forEach(fact -> facts.merge(fact.kind(), 1L, Long::sum));
    results += extraction.results().size();
    listener.paperDone();
  }

  private static String shortening(Paper paper, List<Omission> omissions) {
    return "%s: '%s' is read in part, without %s%s"
        .formatted(
            paper.sources().get(0),
            paper.id(),
            omissions.get(0),
            omissions.size() == 1 ? "" : " and %,d more".formatted(omissions.size() - 1));
  }

  Collection<String> entityIds() {
    return entities.ids();
  }

  RunReport report(Collection<Concept> concepts) {
    List<EntityDescription> described =
        entities.describe(concepts).stream()
            .filter(entity -> entities.ids().contains(entity.id()))
            .toList();
    return new RunReport(
        papers, skipped, repeats, shortened, mentions, described, facts, results, stages.seconds());
  }
}
