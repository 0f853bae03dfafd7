package org.benchgraph.train;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.evaluate.AnnotatedPaper;

/**
 * What there is to learn from. Confidences and thresholds are set on the gold standard alone.
 *
 * @param gold annotated by people: the papers whose annotation is the measure
 * @param silver annotated by a program, or in haste
 * @param encoderSilver as {@code silver}, but only the encoder learns from them: its teacher from
 *     no other papers, so that it does not know those that the rest learns from
 */
public record TrainingSet(
    List<AnnotatedPaper> gold, List<AnnotatedPaper> silver, List<AnnotatedPaper> encoderSilver) {
  /**
   * Leaves out silver papers whose title is among those of gold or of earlier silver ones: a paper
   * in two folds would be judged by what had learned from it.
   */
  public TrainingSet {
    KnownTitles known = new KnownTitles(gold);
    gold = ImmutableList.copyOf(gold);
    silver = unknown(silver, known);
    encoderSilver = unknown(encoderSilver, known);
  }

  private static ImmutableList<AnnotatedPaper> unknown(
      List<AnnotatedPaper> papers, KnownTitles known) {
    return papers.stream().filter(paper -> known.addNew(paper.title())).collect(toImmutableList());
  }

  /**
   * The papers that all parts of the model learn from, the gold ones first, so that their folds are
   * the same with any silver ones.
   */
  public ImmutableList<AnnotatedPaper> papers() {
    return ImmutableList.<AnnotatedPaper>builder().addAll(gold).addAll(silver).build();
  }

  /** All papers, those for the encoder last. */
  public ImmutableList<AnnotatedPaper> all() {
    return ImmutableList.<AnnotatedPaper>builder().addAll(papers()).addAll(encoderSilver).build();
  }
}
