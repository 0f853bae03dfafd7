package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.AnnotatedResult;
import org.benchgraph.evaluate.Evaluation;
import org.benchgraph.evaluate.ExtractionAnnotations;
import org.benchgraph.evaluate.ScoreName;
import org.benchgraph.evaluate.Scorer;
import org.benchgraph.extract.fact.ResultJudge;
import org.benchgraph.extract.fact.ResultModel;
import org.benchgraph.extract.fact.ResultRole;
import org.benchgraph.learn.Chooser;
import org.benchgraph.learn.ChooserTrainer;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns which numbers are reported, and what they belong to. The latter is learned, as facts are,
 * with the entities that are found in a paper, and once more with those that a person sees in it.
 */
final class ResultLearner {
  private static final Logger LOG = LoggerFactory.getLogger(ResultLearner.class);
  private static final ClassifierTrainer REPORTED = new ClassifierTrainer(0.3, 2);

  /** A number is reported if it is likelier so than not; F1 is flat around that. */
  private static final double LEAST = 0.5;

  /** How far weights may go from zero, and how often a feature is seen: by cross-validation. */
  private static final ChooserTrainer ROLE = new ChooserTrainer(0.25, 5);

  /**
   * A paper to learn from.
   *
   * @param paper with which entities
   * @param judge knows its numbers
   * @param numbers all numbers in it
   * @param matched those that a person takes for results
   */
  private record Case(
      FactCase paper,
      ResultJudge judge,
      List<ResultJudge.Judgeable> numbers,
      Map<Result, AnnotatedResult> matched) {
    static Case of(FactCase paper) {
      ResultJudge judge = paper.results();
      List<ResultJudge.Judgeable> numbers = judge.judgeables();
      List<Result> all = numbers.stream().map(ResultJudge.Judgeable::number).toList();
      return new Case(paper, judge, numbers, paper.gold().results(all));
    }

    /** The results that a reader reads. */
    List<ResultJudge.Judgeable> claims(Reader reader) {
      return judge.claims(reader.reported(), reader.roles());
    }

    /** Of numbers that are reported or not. */
    List<Example> examples() {
      return numbers.stream()
          .map(number -> Example.of(matched.containsKey(number.number()), number.features()))
          .toList();
    }
  }

  /** What reads results, and does not know yet how sure they are. */
  private record Reader(Judge reported, Map<ResultRole, Chooser> roles) {
    ResultModel model(Classifier right) {
      return new ResultModel(reported, roles, right);
    }
  }

  private final List<TrainingPaper> papers;
  private final List<TrainingPaper> gold;
  private final Map<TrainingPaper, Case> found;
  private final Map<TrainingPaper, Case> annotated;

  /**
   * A learner.
   *
   * @param found each paper with the entities that are found in it
   * @param annotated the same papers with the entities that a person sees in them
   */
  ResultLearner(Map<TrainingPaper, FactCase> found, Map<TrainingPaper, FactCase> annotated) {
    this.papers = ImmutableList.copyOf(found.keySet());
    this.gold = TrainingPaper.gold(papers);
    this.found = ImmutableMap.copyOf(Maps.transformValues(found, Case::of));
    this.annotated = ImmutableMap.copyOf(Maps.transformValues(annotated, Case::of));
  }

  ResultModel learn() {
    CrossFit<Classifier> reported = CrossFit.of(papers, this::reported);
    OddsCalibration odds = new OddsCalibration();
    for (TrainingPaper paper : gold) {
      found.get(paper).examples().forEach(one -> odds.add(reported.unseen(paper), one));
    }
    UnaryOperator<Classifier> calibration = odds.learn();
    Map<TrainingPaper, List<ResultChoices>> numbers = new HashMap<>();
    for (TrainingPaper paper : papers) {
      Judge unseen = new Judge(calibration.apply(reported.unseen(paper)), LEAST);
      numbers.put(
          paper,
          Stream.of(found.get(paper), annotated.get(paper))
              .flatMap(one -> choices(one, unseen))
              .toList());
    }
    CrossFit<Map<ResultRole, Chooser>> roles = CrossFit.of(papers, some -> choosers(some, numbers));
    CrossFit<Reader> readers =
        reported.each(calibration).each(one -> new Judge(one, LEAST)).with(roles, Reader::new);
    CrossFit<Classifier> right =
        new ResultConfidenceLearner(
                Maps.toMap(papers, paper -> found.get(paper).claims(readers.unseen(paper))),
                Maps.toMap(papers, paper -> found.get(paper).paper().gold()))
            .learn();
    CrossFit<ResultModel> models = readers.with(right, Reader::model);
    log(models);
    return models.whole();
  }

  private static Map<ResultRole, Chooser> choosers(
      List<TrainingPaper> some, Map<TrainingPaper, List<ResultChoices>> numbers) {
    Map<ResultRole, Chooser> roles = new EnumMap<>(ResultRole.class);
    for (ResultRole role : ResultRole.values()) {
      roles.put(
          role,
          ROLE.train(
              some.stream()
                  .flatMap(paper -> numbers.get(paper).stream())
                  .flatMap(number -> number.choice(role).stream())
                  .toList()));
    }
    return roles;
  }

  /** Says how good the results are of papers that were not learned from. */
  private void log(CrossFit<ResultModel> models) {
    List<AnnotatedPaper> read =
        gold.stream()
            .map(
                paper -> {
                  Case one = found.get(paper);
                  return ExtractionAnnotations.of(
                      new Extraction(
                          paper.document().paper(),
                          one.paper().document().entities(),
                          List.of(),
                          one.judge().results(models.unseen(paper))));
                })
            .toList();
    Evaluation evaluation =
        new Scorer().score(gold.stream().map(TrainingPaper::annotated).toList(), read);
    for (ScoreName name : ScoreName.results()) {
      LOG.info("{} on papers not learned from: F1 {}", name, evaluation.total(name).f1());
    }
  }

  private Classifier reported(List<TrainingPaper> some) {
    return REPORTED.trainOrNo(
        some.stream().flatMap(paper -> found.get(paper).examples().stream()).toList());
  }

  /** The numbers that a person takes for results, amidst those that the judge does. */
  private static Stream<ResultChoices> choices(Case one, Judge judge) {
    List<Result> kept =
        one.numbers().stream()
            .filter(
                number ->
                    one.matched().containsKey(number.number())
                        || judge.probability(number.features()) >= judge.least())
            .map(ResultJudge.Judgeable::number)
            .toList();
    return one.judge().options(kept).stream()
        .filter(options -> one.matched().containsKey(options.number()))
        .map(
            options ->
                ResultChoices.of(options, one.matched().get(options.number()), one.paper().gold()));
  }
}
