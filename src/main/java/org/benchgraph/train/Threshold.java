package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for the likelihood from which on saying yes gives the best F1. */
final class Threshold {
  /** F1 is flat near its top; of what is nearly as good, the surest is worth most to a reader. */
  private static final double NEARLY = 0.99;

  private record Scored(double probability, boolean right) {}

  private final List<Scored> scored = new ArrayList<>();

  /** Adds something that was scored by what had not learned from it. */
  void add(double probability, boolean right) {
    scored.add(new Scored(probability, right));
  }

  /**
   * The threshold; 1 where nothing is right.
   *
   * @param truths how many there are to find, those never scored included
   */
  double best(int truths) {
    List<Scored> sorted =
        ImmutableList.sortedCopyOf(Comparator.comparingDouble(one -> -one.probability()), scored);
    List<Double> scores = new ArrayList<>();
    int right = 0;
    for (Scored one : sorted) {
      right += one.right() ? 1 : 0;
      scores.add(2.0 * right / (scores.size() + 1 + truths));
    }
    double most = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    for (int i = 0; i < sorted.size(); i++) {
      if (most > 0 && scores.get(i) >= NEARLY * most) {
        return sorted.get(i).probability();
      }
    }
    return 1;
  }

  /** The F1 that a threshold gives. */
  double f1(double least, int truths) {
    List<Scored> kept = scored.stream().filter(one -> one.probability() >= least).toList();
    long right = kept.stream().filter(Scored::right).count();
    return 2.0 * right / Math.max(1, kept.size() + truths);
  }
}
