package org.benchgraph.train;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.evaluate.AnnotatedResult;
import org.benchgraph.extract.fact.ResultJudge;
import org.benchgraph.extract.fact.ResultRole;
import org.benchgraph.learn.Choice;

/**
 * What a number of a paper may belong to, and what it belongs to by what a person says. All roles
 * are told at once, since the parts of a training learn side by side and a judge is not for several
 * threads.
 *
 * @param byRole nothing where what a person says was not found
 */
record ResultChoices(Map<ResultRole, Choice> byRole) {
  ResultChoices {
    byRole = Maps.immutableEnumMap(byRole);
  }

  /**
   * The choices of a number.
   *
   * @param options what it may belong to
   * @param annotated what a person says
   * @param gold the same person's names, in terms of the entities in the paper
   */
  static ResultChoices of(ResultJudge.Options options, AnnotatedResult annotated, GoldFacts gold) {
    Map<ResultRole, Choice> byRole = new EnumMap<>(ResultRole.class);
    for (ResultRole role : ResultRole.values()) {
      Optional<String> name = name(role, annotated);
      Optional<String> truth = gold.id(name);
      List<ResultJudge.Option> all = options.of(role, gold.id(annotated.method()));
      int chosen = all.stream().map(ResultJudge.Option::entity).toList().indexOf(truth);
      if (chosen >= 0 && name.isPresent() == truth.isPresent()) {
        byRole.put(
            role, new Choice(all.stream().map(ResultJudge.Option::features).toList(), chosen));
      }
    }
    return new ResultChoices(byRole);
  }

  /** What a person chooses; nothing can be learned where that was not found. */
  Optional<Choice> choice(ResultRole role) {
    return Optional.ofNullable(byRole.get(role));
  }

  private static Optional<String> name(ResultRole role, AnnotatedResult annotated) {
    return switch (role) {
      case METHOD -> annotated.method();
      case MODEL -> annotated.model();
      case BENCHMARK -> annotated.on();
      case METRIC -> annotated.metric();
    };
  }
}
