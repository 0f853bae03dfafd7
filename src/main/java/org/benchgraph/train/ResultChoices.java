package org.benchgraph.train;

import java.util.List;
import java.util.Optional;
import org.benchgraph.evaluate.AnnotatedResult;
import org.benchgraph.extract.fact.ResultJudge;
import org.benchgraph.extract.fact.ResultRole;
import org.benchgraph.learn.Choice;

/**
 * What a number of a paper may belong to, and what it belongs to by what a person says.
 *
 * @param options what it may belong to
 * @param annotated what a person says
 * @param gold the same person's names, in terms of the entities in the paper
 */
record ResultChoices(ResultJudge.Options options, AnnotatedResult annotated, GoldFacts gold) {
  /** What a person chooses; nothing can be learned where that was not found. */
  Optional<Choice> choice(ResultRole role) {
    Optional<String> name = name(role);
    Optional<String> truth = gold.id(name);
    List<ResultJudge.Option> all = options.of(role, gold.id(annotated.method()));
    int chosen = all.stream().map(ResultJudge.Option::entity).toList().indexOf(truth);
    return chosen < 0 || name.isPresent() != truth.isPresent()
        ? Optional.empty()
        : Optional.of(new Choice(all.stream().map(ResultJudge.Option::features).toList(), chosen));
  }

  private Optional<String> name(ResultRole role) {
    return switch (role) {
      case METHOD -> annotated.method();
      case MODEL -> annotated.model();
      case BENCHMARK -> annotated.on();
      case METRIC -> annotated.metric();
    };
  }
}
