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

/** Counts while a run goes on, and tells its listener. */
final class RunCount {
  private final RunOptions options;
  private final RunListener listener;
  private final EntityRegistry entities = new EntityRegistry();
  private final List<String> skipped = new ArrayList<>();
  private final Map<FactKind, Long> facts = new EnumMap<>(FactKind.class);
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

  void done(Extraction extraction) {
    papers++;
    repeats += extraction.paper().sources().size() - 1;
    entities.add(extraction);
    mentions += extraction.entities().stream().mapToLong(entity -> entity.mentions().size()).sum();
    extraction.facts().forEach(fact -> facts.merge(fact.kind(), 1L, Long::sum));
    results += extraction.results().size();
    listener.paperDone();
  }

  Collection<String> entityIds() {
    return entities.ids();
  }

  RunReport report(Collection<Concept> concepts) {
    List<EntityDescription> described =
        entities.describe(concepts).stream()
            .filter(entity -> entities.ids().contains(entity.id()))
            .toList();
    return new RunReport(papers, skipped, repeats, mentions, described, facts, results);
  }
}
