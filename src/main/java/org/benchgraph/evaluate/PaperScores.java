package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well one paper was read.
 *
 * @param scores by name; nothing is to be said of names that are not there
 * @param disagreements in the order of the scores
 * @param predictions what was predicted, by the scores of which confidences are looked into
 */
public record PaperScores(
    Map<ScoreName, Score> scores,
    List<Disagreement> disagreements,
    ListMultimap<ScoreName, Prediction> predictions) {
  public PaperScores {
    scores = ImmutableMap.copyOf(scores);
    disagreements = ImmutableList.copyOf(disagreements);
    predictions = ImmutableListMultimap.copyOf(predictions);
  }

  /** Puts the scores of one paper together. */
  static final class Builder {
    private final String paper;
    private final Map<ScoreName, Score> scores = new LinkedHashMap<>();
    private final ImmutableList.Builder<Disagreement> disagreements = ImmutableList.builder();
    private final ImmutableListMultimap.Builder<ScoreName, Prediction> predictions =
        ImmutableListMultimap.builder();

    Builder(String paper) {
      this.paper = requireNonNull(paper, "paper is null");
    }

    void add(ScoreName name, Score score) {
      scores.merge(name, score, Score::plus);
    }

    void right(ScoreName name) {
      add(name, new Score(1, 0, 0));
    }

    void extra(ScoreName name) {
      add(name, new Score(0, 1, 0));
    }

    void missed(ScoreName name) {
      add(name, new Score(0, 0, 1));
    }

    void disagree(Disagreement.Side side, ScoreName name, String item) {
      disagreements.add(new Disagreement(side, name.kind(), item, paper));
    }

    void predict(ScoreName name, Optional<Double> confidence, boolean right) {
      predictions.put(name, new Prediction(confidence, right));
    }

    PaperScores build() {
      return new PaperScores(scores, disagreements.build(), predictions.build());
    }
  }
}
