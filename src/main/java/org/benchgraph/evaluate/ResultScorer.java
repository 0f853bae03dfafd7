package org.benchgraph.evaluate;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.benchgraph.evaluate.Disagreement.Side;
import org.benchgraph.evaluate.References.End;
import org.benchgraph.model.ResultKind;

/**
 * Scores the results of one paper: the value alone; with metric and benchmark; and with the method
 * too, where the predicted method may be the annotated method or its model.
 *
 * <p>The parts: levels, differences and multiples, where a match counts as the annotated result
 * does.
 */
final class ResultScorer {
  private final References references;

  ResultScorer(References references) {
    this.references = references;
  }

  void score(
      List<AnnotatedResult> gold, List<AnnotatedResult> predicted, PaperScores.Builder scores) {
    BiPredicate<AnnotatedResult, AnnotatedResult> value = ResultScorer::isSameValue;
    BiPredicate<AnnotatedResult, AnnotatedResult> place = value.and(this::isSamePlace);
    Map<ScoreName, BiPredicate<AnnotatedResult, AnnotatedResult>> tests =
        ImmutableMap.of(
            ScoreName.VALUE,
            value,
            ScoreName.VALUE_METRIC_ON,
            place,
            ScoreName.TUPLE,
            place.and(this::isSameMethod));
    tests.forEach((name, fits) -> score(name, gold, predicted, fits, scores));
  }

  private static boolean isSameValue(AnnotatedResult gold, AnnotatedResult predicted) {
    return ReportedValue.of(gold.value()).equals(ReportedValue.of(predicted.value()));
  }

  private boolean isSamePlace(AnnotatedResult gold, AnnotatedResult predicted) {
    return isSame(gold.metric(), predicted.metric()) && isSame(gold.on(), predicted.on());
  }

  private boolean isSameMethod(AnnotatedResult gold, AnnotatedResult predicted) {
    return isSame(gold.method(), predicted.method()) || isSame(gold.model(), predicted.method());
  }

  private boolean isSame(Optional<String> gold, Optional<String> predicted) {
    Optional<End> annotated = gold.map(References::gold);
    return annotated.equals(predicted.map(references::predicted));
  }

  private static void score(
      ScoreName name,
      List<AnnotatedResult> gold,
      List<AnnotatedResult> predicted,
      BiPredicate<AnnotatedResult, AnnotatedResult> fits,
      PaperScores.Builder scores) {
    scores.add(name, Score.NONE);
    List<AnnotatedResult> left = new ArrayList<>(gold);
    for (AnnotatedResult result : predicted) {
      Optional<AnnotatedResult> match =
          left.stream().filter(annotated -> fits.test(annotated, result)).findFirst();
      if (name.equals(ScoreName.TUPLE)) {
        scores.predict(name, result.confidence(), match.isPresent());
      }
      if (match.isPresent()) {
        left.remove(match.get());
        scores.right(name);
        scores.right(part(name, match.get()));
      } else {
        scores.extra(name);
        scores.extra(part(name, result));
        scores.disagree(Side.EXTRA, name, result.toString());
      }
    }
    for (AnnotatedResult missed : left) {
      scores.missed(name);
      scores.missed(part(name, missed));
      scores.disagree(Side.MISSED, name, missed.toString());
    }
  }

  private static ScoreName part(ScoreName name, AnnotatedResult result) {
    return name.part(result.kind().map(ResultKind::label).orElse("of no kind"));
  }
}
