package org.benchgraph.train;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.FactJudge;
import org.benchgraph.extract.fact.FactModel;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.extract.fact.ResultJudge;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns the judges of facts and of results. */
final class FactLearner {
  private static final Logger LOG = LoggerFactory.getLogger(FactLearner.class);
  private static final ClassifierTrainer FACTS = new ClassifierTrainer(0.3, 3);

  /**
   * The rules were written with papers that models are trained on, and look better there than
   * elsewhere: other papers asked for more where the rules weigh most.
   */
  private static final ImmutableMap<FactKind, Double> FLOORS =
      ImmutableMap.of(FactKind.EVALUATED_ON, 0.25);

  /** A paper with the entities found in it, and what a person says of them. */
  private record Case(TrainingPaper paper, FactJudge judge, List<Result> numbers, GoldFacts gold) {}

  private final List<TrainingPaper> papers;
  private final Map<TrainingPaper, Case> cases = new HashMap<>();

  FactLearner(Map<TrainingPaper, LinkedDocument> documents, FactExtraction extraction) {
    this.papers = documents.keySet().stream().collect(toImmutableList());
    documents.forEach(
        (paper, document) ->
            cases.put(
                paper,
                new Case(
                    paper,
                    new FactJudge(document, extraction.candidates(document)),
                    extraction.numbers(document),
                    new GoldFacts(paper.annotated(), document.entities()))));
  }

  FactModel learn() {
    Map<FactKind, Judge> facts = new EnumMap<>(FactKind.class);
    Map<TrainingPaper, ImmutableMap<String, Double>> introduced = new HashMap<>();
    papers.forEach(paper -> introduced.put(paper, ImmutableMap.of()));
    for (FactKind kind : FactKind.values()) {
      CrossFit<Classifier> fitted = fit(kind, introduced);
      facts.put(kind, new Judge(fitted.whole(), threshold(kind, fitted, introduced)));
      if (kind == FactKind.INTRODUCES) {
        papers.forEach(
            paper ->
                introduced.put(
                    paper,
                    cases.get(paper).judge().introduced(new Judge(fitted.unseen(paper), 0))));
      }
    }
    ResultLearner results = new ResultLearner();
    for (TrainingPaper paper : papers) {
      Case one = cases.get(paper);
      results.add(
          paper, new ResultJudge(one.judge(), introduced.get(paper), one.numbers()), one.gold());
    }
    return new FactModel(facts, results.learn());
  }

  private CrossFit<Classifier> fit(
      FactKind kind, Map<TrainingPaper, ImmutableMap<String, Double>> introduced) {
    Map<TrainingPaper, List<Example>> examples = new HashMap<>();
    for (TrainingPaper paper : papers) {
      Case one = cases.get(paper);
      examples.put(
          paper,
          one.judge().judgeables(kind, introduced.get(paper)).stream()
              .map(
                  relation ->
                      Example.of(
                          one.gold().holds(kind, relation.subject(), relation.object()),
                          relation.features()))
              .toList());
    }
    return CrossFit.of(
        papers,
        some ->
            FACTS.trainOrNo(some.stream().flatMap(paper -> examples.get(paper).stream()).toList()));
  }

  private double threshold(
      FactKind kind,
      CrossFit<Classifier> fitted,
      Map<TrainingPaper, ImmutableMap<String, Double>> introduced) {
    Threshold threshold = new Threshold();
    int truths = 0;
    for (TrainingPaper paper : papers) {
      Case one = cases.get(paper);
      Judge judge = new Judge(fitted.unseen(paper), 0);
      truths += one.gold().count(kind);
      one.judge()
          .judgeables(kind, introduced.get(paper))
          .forEach(
              relation ->
                  threshold.add(
                      judge.probability(relation.features()),
                      one.gold().holds(kind, relation.subject(), relation.object())));
    }
    double best = Math.max(threshold.best(truths), FLOORS.getOrDefault(kind, 0.0));
    LOG.info(
        "{} on papers not learned from: F1 {} from a likelihood of {}",
        kind.label(),
        threshold.f1(best, truths),
        best);
    return best;
  }
}
