package org.benchgraph.train;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.evaluate.AnnotatedResult;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.FactJudge;
import org.benchgraph.extract.fact.FactModel;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.extract.fact.ResultJudge;
import org.benchgraph.extract.fact.ResultRole;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Result;

/** Learns the judges of facts and of results. */
final class FactLearner {
  private static final ClassifierTrainer FACTS = new ClassifierTrainer(0.3, 3);
  private static final ClassifierTrainer RESULTS = new ClassifierTrainer(0.3, 2);

  /**
   * The rules were written with papers that models are trained on, and look better there than
   * elsewhere: other papers asked for more where the rules weigh most.
   */
  private static final ImmutableMap<FactKind, Double> FLOORS =
      ImmutableMap.of(FactKind.EVALUATED_ON, 0.35);

  /** Nearly every number has a method, many have no model: chosen by cross-validation. */
  private static final ImmutableMap<ResultRole, Double> RESULT_LEASTS =
      ImmutableMap.of(ResultRole.METHOD, 0.05, ResultRole.MODEL, 0.25);

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
    Map<ResultRole, Judge> results = new EnumMap<>(ResultRole.class);
    for (ResultRole role : ResultRole.values()) {
      results.put(role, resultJudge(role, introduced));
    }
    return new FactModel(facts, results);
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
    return Math.max(threshold.best(truths), FLOORS.getOrDefault(kind, 0.0));
  }

  private Judge resultJudge(
      ResultRole role, Map<TrainingPaper, ImmutableMap<String, Double>> introduced) {
    Map<TrainingPaper, List<Example>> examples = new HashMap<>();
    for (TrainingPaper paper : papers) {
      Case one = cases.get(paper);
      ResultJudge judge = new ResultJudge(one.judge(), introduced.get(paper));
      List<Example> some = new ArrayList<>();
      Map<Result, AnnotatedResult> matched = one.gold().results(one.numbers());
      for (Result number : one.numbers()) {
        if (!matched.containsKey(number)) {
          continue;
        }
        Optional<String> truth = one.gold().id(name(role, matched.get(number)));
        judge
            .judgeables(number, role)
            .forEach(
                candidate ->
                    some.add(
                        Example.of(
                            truth.filter(candidate.entity()::equals).isPresent(),
                            candidate.features())));
      }
      examples.put(paper, some);
    }
    return new Judge(
        RESULTS.trainOrNo(papers.stream().flatMap(paper -> examples.get(paper).stream()).toList()),
        RESULT_LEASTS.get(role));
  }

  private static Optional<String> name(ResultRole role, AnnotatedResult result) {
    return switch (role) {
      case METHOD -> result.method();
      case MODEL -> result.model();
    };
  }
}
