package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import java.util.List;
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
    ImmutableList.Builder<List<TrainingPaper>> parts = ImmutableList.builder();
    parts.add(papers);
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      parts.add(papers.stream().filter(paper -> paper.fold() != left).toList());
    }
    List<T> learned = parts.build().parallelStream().map(learner).toList();
    return new CrossFit<>(learned.get(0), learned.subList(1, learned.size()));
  }

  /** What did not learn from a paper. */
  T unseen(TrainingPaper paper) {
    return without.get(paper.fold());
  }
}
