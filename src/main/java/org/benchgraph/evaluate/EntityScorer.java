package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.benchgraph.evaluate.Disagreement.Side;
import org.benchgraph.model.EntityType;

/**
 * Scores the entities of one paper.
 *
 * <p>The parts of a type: named and unnamed entities, where a match counts as the annotated entity
 * does; and each extractor, where what it found with others counts too, so that its recall is the
 * share of the annotated entities that it reaches.
 */
final class EntityScorer {
  private final ImmutableSet<String> extractors;

  /**
   * A scorer for a set of predictions.
   *
   * @param extractors all extractors that found an entity in any paper
   */
  EntityScorer(Set<String> extractors) {
    this.extractors = ImmutableSet.copyOf(requireNonNull(extractors, "extractors is null"));
  }

  void score(
      List<AnnotatedEntity> gold, List<AnnotatedEntity> predicted, PaperScores.Builder scores) {
    EntityAlignment strict = EntityAlignment.sameType(gold, predicted);
    EntityAlignment data = EntityAlignment.sameKind(gold, predicted);
    for (EntityType type : EntityType.values()) {
      count(ScoreName.of(type), gold, predicted, strict, entity -> entity.type() == type, scores);
      countParts(type, gold, predicted, strict, scores);
    }
    count(ScoreName.DATA, gold, predicted, data, entity -> entity.type().isData(), scores);
    count(ScoreName.ALL_ENTITIES, gold, predicted, data, entity -> true, scores);
    for (int i = 0; i < predicted.size(); i++) {
      scores.predict(
          ScoreName.ALL_ENTITIES, predicted.get(i).confidence(), data.goldOf(i).isPresent());
    }
    countNamed(gold, predicted, data, scores);
    count(
        ScoreName.RELAXED_ENTITIES,
        gold,
        predicted,
        EntityAlignment.relaxed(gold, predicted),
        entity -> true,
        scores);
    disagree(gold, predicted, data, scores);
  }

  private static void count(
      ScoreName name,
      List<AnnotatedEntity> gold,
      List<AnnotatedEntity> predicted,
      EntityAlignment alignment,
      Predicate<AnnotatedEntity> counts,
      PaperScores.Builder scores) {
    int right = (int) alignment.pairs().values().stream().map(gold::get).filter(counts).count();
    int allPredicted = (int) predicted.stream().filter(counts).count();
    int allGold = (int) gold.stream().filter(counts).count();
    scores.add(name, new Score(right, allPredicted - right, allGold - right));
  }

  /** A named prediction of an unnamed entity is neither right nor extra. */
  private static void countNamed(
      List<AnnotatedEntity> gold,
      List<AnnotatedEntity> predicted,
      EntityAlignment alignment,
      PaperScores.Builder scores) {
    int right = 0;
    int extra = 0;
    for (int i = 0; i < predicted.size(); i++) {
      if (predicted.get(i).isNamed()) {
        extra += alignment.goldOf(i).isEmpty() ? 1 : 0;
        right += alignment.goldOf(i).filter(index -> gold.get(index).isNamed()).isPresent() ? 1 : 0;
      }
    }
    int named = (int) gold.stream().filter(AnnotatedEntity::isNamed).count();
    scores.add(ScoreName.NAMED_ENTITIES, new Score(right, extra, named - right));
  }

  private void countParts(
      EntityType type,
      List<AnnotatedEntity> gold,
      List<AnnotatedEntity> predicted,
      EntityAlignment alignment,
      PaperScores.Builder scores) {
    ScoreName name = ScoreName.of(type);
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).type() == type) {
        ScoreName part = name.part(gold.get(i).isNamed() ? "named" : "unnamed");
        scores.add(part, alignment.isFound(i) ? new Score(1, 0, 0) : new Score(0, 0, 1));
      }
    }
    for (int i = 0; i < predicted.size(); i++) {
      if (predicted.get(i).type() == type && alignment.goldOf(i).isEmpty()) {
        scores.extra(name.part(predicted.get(i).isNamed() ? "named" : "unnamed"));
      }
    }
    for (String extractor : extractors) {
      int found = 0;
      int right = 0;
      for (int i = 0; i < predicted.size(); i++) {
        if (predicted.get(i).type() == type && predicted.get(i).extractors().contains(extractor)) {
          found++;
          right += alignment.goldOf(i).isPresent() ? 1 : 0;
        }
      }
      int annotated = (int) gold.stream().filter(entity -> entity.type() == type).count();
      scores.add(name.part("by " + extractor), new Score(right, found - right, annotated - right));
    }
  }

  private static void disagree(
      List<AnnotatedEntity> gold,
      List<AnnotatedEntity> predicted,
      EntityAlignment alignment,
      PaperScores.Builder scores) {
    for (int i = 0; i < predicted.size(); i++) {
      if (alignment.goldOf(i).isEmpty()) {
        AnnotatedEntity entity = predicted.get(i);
        scores.disagree(Side.EXTRA, ScoreName.of(entity.type()), entity.name());
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!alignment.isFound(i)) {
        AnnotatedEntity entity = gold.get(i);
        scores.disagree(Side.MISSED, ScoreName.of(entity.type()), entity.name());
      }
    }
  }
}
