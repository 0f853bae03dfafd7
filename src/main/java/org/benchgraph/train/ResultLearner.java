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
import org.benchgraph.extract.fact.ResultJudge;
import org.benchgraph.extract.fact.ResultModel;
import org.benchgraph.extract.fact.ResultRole;
import org.benchgraph.learn.Choice;
import org.benchgraph.learn.Chooser;
import org.benchgraph.learn.ChooserTrainer;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.Result;

/** Learns which numbers are reported, and what they belong to. */
final class ResultLearner {
  private static final ClassifierTrainer REPORTED = new ClassifierTrainer(0.3, 2);

  /** A number is reported if it is likelier so than not; F1 is flat around that. */
  private static final double LEAST = 0.5;

  /** Models are few: a weaker hold finds more of them and more that are none. */
  private static final ImmutableMap<ResultRole, ChooserTrainer> ROLES =
      ImmutableMap.of(
          ResultRole.METHOD, new ChooserTrainer(1, 2),
          ResultRole.MODEL, new ChooserTrainer(0.3, 2),
          ResultRole.BENCHMARK, new ChooserTrainer(1, 2),
          ResultRole.METRIC, new ChooserTrainer(1, 2));

  /**
   * A paper to learn from.
   *
   * @param judge knows its numbers
   * @param gold what a person says of it
   * @param numbers all numbers in it
   * @param matched those that a person takes for results
   */
  private record Case(
      ResultJudge judge,
      GoldFacts gold,
      List<ResultJudge.Judgeable> numbers,
      Map<Result, AnnotatedResult> matched) {}

  private final List<TrainingPaper> papers = new ArrayList<>();
  private final Map<TrainingPaper, Case> cases = new HashMap<>();

  /** Adds a paper to learn from. */
  void add(TrainingPaper paper, ResultJudge judge, GoldFacts gold) {
    List<ResultJudge.Judgeable> numbers = judge.judgeables();
    List<Result> all = numbers.stream().map(ResultJudge.Judgeable::number).toList();
    papers.add(paper);
    cases.put(paper, new Case(judge, gold, numbers, gold.results(all)));
  }

  ResultModel learn() {
    CrossFit<Classifier> reported = CrossFit.of(papers, this::reported);
    Map<TrainingPaper, List<ResultJudge.Options>> options = new HashMap<>();
    for (TrainingPaper paper : papers) {
      Judge unseen = new Judge(reported.unseen(paper), LEAST);
      options.put(paper, options(cases.get(paper), unseen));
    }
    Map<ResultRole, Chooser> roles = new EnumMap<>(ResultRole.class);
    ROLES.forEach((role, trainer) -> roles.put(role, trainer.train(choices(role, options))));
    return new ResultModel(new Judge(reported.whole(), LEAST), roles);
  }

  private Classifier reported(List<TrainingPaper> some) {
    List<Example> examples = new ArrayList<>();
    for (TrainingPaper paper : some) {
      Case one = cases.get(paper);
      for (ResultJudge.Judgeable number : one.numbers()) {
        examples.add(Example.of(one.matched().containsKey(number.number()), number.features()));
      }
    }
    return REPORTED.trainOrNo(examples);
  }

  /** The numbers that a person takes for results, amidst those that the judge does. */
  private static List<ResultJudge.Options> options(Case one, Judge judge) {
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
        .collect(toImmutableList());
  }

  private List<Choice> choices(
      ResultRole role, Map<TrainingPaper, List<ResultJudge.Options>> numbers) {
    List<Choice> choices = new ArrayList<>();
    for (TrainingPaper paper : papers) {
      Case one = cases.get(paper);
      for (ResultJudge.Options number : numbers.get(paper)) {
        choice(role, number, one.matched().get(number.number()), one.gold())
            .ifPresent(choices::add);
      }
    }
    return choices;
  }

  /** What a person chooses; nothing can be learned where that was not found. */
  private static Optional<Choice> choice(
      ResultRole role, ResultJudge.Options number, AnnotatedResult annotated, GoldFacts gold) {
    Optional<String> name = name(role, annotated);
    Optional<String> truth = gold.id(name);
    List<ResultJudge.Option> options = number.of(role, gold.id(annotated.method()));
    int chosen = options.stream().map(ResultJudge.Option::entity).toList().indexOf(truth);
    return chosen < 0 || name.isPresent() != truth.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Choice(options.stream().map(ResultJudge.Option::features).toList(), chosen));
  }

  private static Optional<String> name(ResultRole role, AnnotatedResult result) {
    return switch (role) {
      case METHOD -> result.method();
      case MODEL -> result.model();
      case BENCHMARK -> result.on();
      case METRIC -> result.metric();
    };
  }
}
