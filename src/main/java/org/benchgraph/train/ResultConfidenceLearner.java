package org.benchgraph.train;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import org.benchgraph.evaluate.AnnotatedResult;
import org.benchgraph.extract.fact.ResultJudge.Judgeable;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.model.Result;

/**
 * Learns how sure results are, with all that they say, from those read in papers by what had not
 * learned from these.
 */
final class ResultConfidenceLearner {
  private static final ClassifierTrainer TRAINER = new ClassifierTrainer(1, 5);

  private final List<TrainingPaper> papers;
  private final Map<TrainingPaper, List<Example>> examples;

  /**
   * A learner.
   *
   * @param claims the results read in each paper
   * @param gold what a person says of it
   */
  ResultConfidenceLearner(
      Map<TrainingPaper, List<Judgeable>> claims, Map<TrainingPaper, GoldFacts> gold) {
    this.papers = List.copyOf(claims.keySet());
    this.examples = Maps.toMap(papers, paper -> examples(claims.get(paper), gold.get(paper)));
  }

  private static List<Example> examples(List<Judgeable> claims, GoldFacts gold) {
    Map<Result, AnnotatedResult> matched =
        gold.results(claims.stream().map(Judgeable::number).toList());
    return claims.stream()
        .map(
            claim ->
                Example.of(
                    matched.containsKey(claim.number())
                        && gold.isRight(claim.number(), matched.get(claim.number())),
                    claim.features()))
        .toList();
  }

  /** As calibrated on the gold papers. */
  CrossFit<Classifier> learn() {
    CrossFit<Classifier> fitted =
        CrossFit.of(
            papers,
            some ->
                TRAINER.trainOrNo(
                    some.stream().flatMap(paper -> examples.get(paper).stream()).toList()));
    OddsCalibration odds = new OddsCalibration();
    for (TrainingPaper paper : TrainingPaper.gold(papers)) {
      examples.get(paper).forEach(example -> odds.add(fitted.unseen(paper), example));
    }
    return fitted.each(odds.learn());
  }
}
