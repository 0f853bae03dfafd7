package org.benchgraph.train;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.FactModel;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.FactKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns the judges of facts and of results. Facts are learned from the entities that are found in
 * a paper, as they will be later, and once more from those that a person sees in it: every other
 * fact has an end that is not found, and could teach nothing. More facts hold among the latter than
 * among what is found, so that the classifiers are calibrated on what is found, in the gold papers.
 */
final class FactLearner {
  private static final Logger LOG = LoggerFactory.getLogger(FactLearner.class);

  /** How far weights may go from zero: chosen by cross-validation. */
  private static final double SIGMA = 0.15;

  /** Features of fewer examples are left out. */
  private static final int LEAST_COUNT = 3;

  /**
   * One more for each so many papers, if that is more: of the features of a thousand papers half
   * are of fewer than ten examples, and tell nothing.
   */
  private static final int PAPERS_FOR_ONE = 100;

  private final List<TrainingPaper> papers;
  private final List<TrainingPaper> gold;
  private final Map<TrainingPaper, FactCase> found;
  private final Map<TrainingPaper, FactCase> annotated;

  /**
   * A learner.
   *
   * @param found each paper with the entities that are found in it
   * @param annotated the same papers with the entities that a person sees in them
   */
  FactLearner(
      Map<TrainingPaper, LinkedDocument> found,
      Map<TrainingPaper, LinkedDocument> annotated,
      FactExtraction extraction) {
    this.papers = found.keySet().stream().collect(toImmutableList());
    this.gold = TrainingPaper.gold(papers);
    this.found = cases(found, extraction);
    this.annotated = cases(annotated, extraction);
  }

  private static Map<TrainingPaper, FactCase> cases(
      Map<TrainingPaper, LinkedDocument> documents, FactExtraction extraction) {
    Map<TrainingPaper, FactCase> cases = new LinkedHashMap<>();
    documents.forEach(
        (paper, document) -> cases.put(paper, FactCase.of(paper, document, extraction)));
    return cases;
  }

  FactModel learn() {
    Map<FactKind, Judge> facts = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      CrossFit<Classifier> fitted = fit(kind);
      facts.put(kind, new Judge(fitted.whole(), threshold(kind, fitted)));
      if (kind == FactKind.INTRODUCES) {
        found.replaceAll((paper, one) -> one.introducing(new Judge(fitted.unseen(paper), 0)));
        annotated.replaceAll((paper, one) -> one.introducing(new Judge(fitted.unseen(paper), 0)));
      }
    }
    return new FactModel(facts, new ResultLearner(found, annotated).learn());
  }

  private CrossFit<Classifier> fit(FactKind kind) {
    Map<TrainingPaper, List<Example>> asFound =
        Maps.toMap(papers, p -> found.get(p).examples(kind));
    Map<TrainingPaper, List<Example>> asAnnotated =
        Maps.toMap(papers, p -> annotated.get(p).examples(kind));
    ClassifierTrainer trainer =
        new ClassifierTrainer(SIGMA, Math.max(LEAST_COUNT, papers.size() / PAPERS_FOR_ONE));
    CrossFit<Classifier> fitted =
        CrossFit.of(
            papers,
            some ->
                trainer.trainOrNo(
                    some.stream()
                        .flatMap(paper -> Stream.of(asFound.get(paper), asAnnotated.get(paper)))
                        .flatMap(List::stream)
                        .toList()));
    OddsCalibration calibration = new OddsCalibration();
    for (TrainingPaper paper : gold) {
      asFound.get(paper).forEach(example -> calibration.add(fitted.unseen(paper), example));
    }
    return fitted.each(calibration.learn());
  }

  private double threshold(FactKind kind, CrossFit<Classifier> fitted) {
    Threshold threshold = new Threshold();
    int truths = 0;
    for (TrainingPaper paper : gold) {
      FactCase one = found.get(paper);
      Judge judge = new Judge(fitted.unseen(paper), 0);
      truths += one.gold().count(kind);
      one.judgeables(kind)
          .forEach(
              relation ->
                  threshold.add(judge.probability(relation.features()), one.holds(relation)));
    }
    double best = threshold.best(truths);
    LOG.info(
        "{} on papers not learned from: F1 {} from a likelihood of {}",
        kind.label(),
        threshold.f1(best, truths),
        best);
    return best;
  }
}
