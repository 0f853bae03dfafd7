package org.benchgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benchgraph.evaluate.Disagreement.Side;
import org.benchgraph.evaluate.References.End;
import org.benchgraph.model.FactKind;

/**
 * Scores the facts of one paper. A fact is right when its ends are; a comparison has no direction.
 *
 * <p>The parts of a kind: facts of which both ends are among the annotated and the predicted
 * entities, so that only the relation can be wrong; and facts of which an end is not.
 */
final class FactScorer {
  private static final String ENDS_FOUND = "ends found";
  private static final String END_NOT_FOUND = "an end not found";

  private FactScorer() {}

  static void score(
      AnnotatedPaper gold,
      AnnotatedPaper predicted,
      References references,
      PaperScores.Builder scores) {
    for (FactKind kind : FactKind.values()) {
      score(
          kind,
          ends(gold.facts(kind), References::gold).keySet(),
          ends(predicted.facts(kind), references::predicted),
          references,
          scores);
    }
  }

  /** The ends of the facts, with the greatest confidence that is stated for them. */
  private static Map<ImmutableList<End>, Optional<Double>> ends(
      List<AnnotatedFact> facts, Function<String, End> end) {
    Map<ImmutableList<End>, Optional<Double>> surest = new LinkedHashMap<>();
    for (AnnotatedFact fact : facts) {
      surest.merge(
          ends(fact, end),
          fact.confidence(),
          (one, other) -> Stream.of(one, other).flatMap(Optional::stream).max(Double::compare));
    }
    return surest;
  }

  private static ImmutableList<End> ends(AnnotatedFact fact, Function<String, End> end) {
    ImmutableList<End> ends =
        Stream.concat(fact.subject().stream(), Stream.of(fact.object()))
            .map(end)
            .collect(ImmutableList.toImmutableList());
    return fact.kind() == FactKind.COMPARED_TO ? ImmutableList.sortedCopyOf(ends) : ends;
  }

  private static void score(
      FactKind kind,
      Set<ImmutableList<End>> gold,
      Map<ImmutableList<End>, Optional<Double>> confidences,
      References references,
      PaperScores.Builder scores) {
    ScoreName name = ScoreName.of(kind);
    Set<ImmutableList<End>> predicted = confidences.keySet();
    confidences.forEach(
        (ends, confidence) -> scores.predict(name, confidence, gold.contains(ends)));
    int right = Sets.intersection(gold, predicted).size();
    scores.add(name, new Score(right, predicted.size() - right, gold.size() - right));
    scores.add(name.part(ENDS_FOUND), new Score(right, 0, 0));
    for (ImmutableList<End> extra : Sets.difference(predicted, gold)) {
      boolean found = extra.stream().allMatch(End::annotated);
      scores.extra(name.part(found ? ENDS_FOUND : END_NOT_FOUND));
      scores.disagree(Side.EXTRA, name, shown(extra));
    }
    for (ImmutableList<End> missed : Sets.difference(gold, predicted)) {
      boolean found = missed.stream().allMatch(end -> references.isFound(end.name()));
      scores.missed(name.part(found ? ENDS_FOUND : END_NOT_FOUND));
      scores.disagree(Side.MISSED, name, shown(missed));
    }
  }

  private static String shown(List<End> ends) {
    return ends.stream().map(End::toString).collect(Collectors.joining(" -> "));
  }
}
