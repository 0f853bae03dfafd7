package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How well papers were read.
 *
 * @param papers one for each annotated paper, in its order
 * @param unpredicted the titles of the annotated papers for which there is no prediction
 */
public record Evaluation(List<PaperScores> papers, Set<String> unpredicted) {
  public Evaluation {
    papers = ImmutableList.copyOf(papers);
    unpredicted = ImmutableSet.copyOf(unpredicted);
  }

  /** The score over all papers. */
  public Score total(ScoreName name) {
    return perPaper(name).stream().reduce(Score.NONE, Score::plus);
  }

  /** One score for each paper. */
  public ImmutableList<Score> perPaper(ScoreName name) {
    return papers.stream()
        .map(paper -> paper.scores().getOrDefault(name, Score.NONE))
        .collect(toImmutableList());
  }

  /**
   * The scores of one of {@link ScoreName#topics} and of its parts, the whole first, parts by name.
   */
  public ImmutableList<ScoreName> parts(String topic) {
    return ScoreName.wholes().stream()
        .filter(whole -> whole.topic().equals(topic))
        .flatMap(
            whole ->
                papers.stream()
                    .flatMap(paper -> paper.scores().keySet().stream())
                    .filter(name -> name.kind().equals(whole.kind()))
                    .distinct()
                    .sorted(Comparator.comparing((ScoreName name) -> name.part().orElse(""))))
        .collect(toImmutableList());
  }

  /**
   * What was predicted: entities of all types, facts of a kind, or results with method, benchmark
   * and metric. What several predictions say alike is one, as sure as the surest of them.
   *
   * @param name the score; of others there is nothing
   */
  public ImmutableList<Prediction> predictions(ScoreName name) {
    return papers.stream()
        .flatMap(paper -> paper.predictions().get(name).stream())
        .collect(toImmutableList());
  }

  /** How far the confidences of {@link #predictions} are what they should be. */
  public Calibration calibration(ScoreName name) {
    return Calibration.of(predictions(name));
  }

  /** The disagreements of the kinds whose names start so. */
  public ImmutableList<Disagreement> disagreements(String kind) {
    return papers.stream()
        .flatMap(paper -> paper.disagreements().stream())
        .filter(disagreement -> disagreement.kind().startsWith(kind))
        .collect(toImmutableList());
  }
}
