package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something learned once from all papers and once without each fold.
 *
 * @param whole learned from all papers
 * @param without by fold: learned from the papers of the others
 */
record CrossFit<T>(T whole, List<T> without) {
  /** How many parts the papers are cut into. */
  static final int FOLDS = 4;

  CrossFit {
    without = ImmutableList.copyOf(without);
  }

  /** Learns from all papers and without each fold, side by side on the processors there are. */
  static <T> CrossFit<T> of(List<TrainingPaper> papers, Function<List<TrainingPaper>, T> learner) {
    List<T> learned = parts(papers).parallelStream().map(learner).toList();
    return new CrossFit<>(learned.get(0), learned.subList(1, learned.size()));
  }

  /**
   * As {@link #of}, one after the other: for learners that take long and keep what they have done.
   *
   * @param learner is told the name of each part: "whole", or "without-" and the fold
   */
  static <T> CrossFit<T> inTurn(
      List<TrainingPaper> papers, BiFunction<String, List<TrainingPaper>, T> learner) {
    List<List<TrainingPaper>> parts = parts(papers);
    T whole = learner.apply("whole", papers);
    ImmutableList.Builder<T> without = ImmutableList.builder();
    for (int fold = 0; fold < FOLDS; fold++) {
      without.add(learner.apply("without-" + fold, parts.get(fold + 1)));
    }
    return new CrossFit<>(whole, without.build());
  }

  /** What has been learned before, elsewhere. */
  static <T> CrossFit<T> given(T learned) {
    return new CrossFit<>(learned, Collections.nCopies(FOLDS, learned));
  }

  /** All papers, then all without each fold. */
  private static List<List<TrainingPaper>> parts(List<TrainingPaper> papers) {
    ImmutableList.Builder<List<TrainingPaper>> parts = ImmutableList.builder();
    parts.add(papers);
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      parts.add(papers.stream().filter(paper -> paper.fold() != left).toList());
    }
    return parts.build();
  }

  /** Each with its like: of all papers, and of those without the same fold. */
  <S, R> CrossFit<R> with(CrossFit<S> other, BiFunction<T, S, R> join) {
    ImmutableList.Builder<R> joined = ImmutableList.builder();
    for (int fold = 0; fold < FOLDS; fold++) {
      joined.add(join.apply(without.get(fold), other.without.get(fold)));
    }
    return new CrossFit<>(join.apply(whole, other.whole), joined.build());
  }

  /** What comes of each. */
  <R> CrossFit<R> each(Function<T, R> change) {
    return new CrossFit<>(change.apply(whole), without.stream().map(change).toList());
  }

  /** What did not learn from a paper. */
  T unseen(TrainingPaper paper) {
    return without.get(paper.fold());
  }
}
