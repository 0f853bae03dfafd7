package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds predictions against annotations. Papers are matched by title; of two predictions for a
 * title the later counts.
 */
public final class Scorer {
  /** Scores predictions; those for papers that are not annotated do not count. */
  public Evaluation score(List<AnnotatedPaper> gold, List<AnnotatedPaper> predicted) {
    Map<String, AnnotatedPaper> predictions = new HashMap<>();
    predicted.forEach(paper -> predictions.put(paper.key(), paper));
    EntityScorer entities = new EntityScorer(extractors(predicted));
    ImmutableList.Builder<PaperScores> papers = ImmutableList.builder();
    ImmutableSet.Builder<String> unpredicted = ImmutableSet.builder();
    for (AnnotatedPaper paper : gold) {
      if (!predictions.containsKey(paper.key())) {
        unpredicted.add(paper.key());
      }
      papers.add(score(paper, predictions.getOrDefault(paper.key(), nothingFor(paper)), entities));
    }
    return new Evaluation(papers.build(), unpredicted.build());
  }

  private static ImmutableSet<String> extractors(List<AnnotatedPaper> papers) {
    return papers.stream()
        .flatMap(paper -> paper.entities().stream())
        .flatMap(entity -> entity.extractors().stream())
        .sorted()
        .collect(toImmutableSet());
  }

  private static AnnotatedPaper nothingFor(AnnotatedPaper paper) {
    return new AnnotatedPaper(
        paper.title(),
        paper.abstractText(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static PaperScores score(
      AnnotatedPaper gold, AnnotatedPaper predicted, EntityScorer entities) {
    PaperScores.Builder scores = new PaperScores.Builder(gold.key());
    entities.score(gold.entities(), predicted.entities(), scores);
    References references = new References(gold.entities(), predicted.entities());
    FactScorer.score(gold, predicted, references, scores);
    new ResultScorer(references).score(gold.results(), predicted.results(), scores);
    return scores.build();
  }
}
