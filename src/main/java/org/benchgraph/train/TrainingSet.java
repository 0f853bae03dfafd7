package org.benchgraph.train;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.evaluate.AnnotatedPaper;

/**
 * What there is to learn from. The model learns from all papers, but its confidences and thresholds
 * are set on the gold standard alone.
 *
 * @param gold annotated by people: the papers whose annotation is the measure
 * @param silver annotated by a program, or in haste
 */
public record TrainingSet(List<AnnotatedPaper> gold, List<AnnotatedPaper> silver) {
  /**
   * Leaves out silver papers whose title is among those of gold or of earlier silver ones: a paper
   * in two folds would be judged by what had learned from it.
   */
  public TrainingSet {
    KnownTitles known = new KnownTitles(gold);
    gold = ImmutableList.copyOf(gold);
    silver =
        silver.stream().filter(paper -> known.addNew(paper.title())).collect(toImmutableList());
  }

  /** All papers, the gold ones first, so that their folds are the same with any silver ones. */
  public ImmutableList<AnnotatedPaper> papers() {
    return ImmutableList.<AnnotatedPaper>builder().addAll(gold).addAll(silver).build();
  }
}
