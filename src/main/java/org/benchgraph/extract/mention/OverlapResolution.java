package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.benchgraph.extract.mention.CandidateGroup.Place;
import org.benchgraph.model.Span;

/**
 * Chooses among judged places, so that none overlaps another.
 *
 * <p>What the paper abbreviates comes first: "Chain of LoRA (COLA)" does not speak of "LoRA" there.
 * Then the more confident wins, then the longer, then the earlier. But a name that stands at other
 * places too gives way to a longer one that would be lost: where a paper speaks of "tuning" and of
 * "Sparse Tuning", the latter names something else, however sure the former is.
 */
final class OverlapResolution {
  /**
   * How sure the longer name must be. Confidence is that of all candidates: of those that lost to a
   * shorter name, fewer are right.
   */
  private static final double SURE = 0.8;

  /**
   * A place, with what its group names.
   *
   * @param group the normal form of its group
   */
  record Judged(String group, Place place, GroupJudge.Verdict verdict) {
    Span span() {
      return place.span();
    }

    double confidence() {
      return verdict.confidence();
    }
  }

  private final Set<Span> abbreviated;
  private final List<Judged> judged;
  private final List<Judged> kept = new ArrayList<>();

  private OverlapResolution(List<Judged> judged, Set<Span> abbreviated) {
    this.abbreviated = abbreviated;
    this.judged =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((Judged one) -> !abbreviated.contains(one.span()))
                .thenComparing(one -> -one.confidence())
                .thenComparing(one -> -one.span().length())
                .thenComparing(Judged::span),
            judged);
  }

  /**
   * The places that stay, in reading order.
   *
   * @param abbreviated the long forms of abbreviations
   */
  static ImmutableList<Judged> of(List<Judged> judged, Set<Span> abbreviated) {
    OverlapResolution resolution = new OverlapResolution(judged, abbreviated);
    resolution.judged.forEach(resolution::keepIfFree);
    resolution.makeWayForLongerNames();
    return ImmutableList.sortedCopyOf(Comparator.comparing(Judged::span), resolution.kept);
  }

  private void keepIfFree(Judged one) {
    if (overlapping(one).isEmpty()) {
      kept.add(one);
    }
  }

  private List<Judged> overlapping(Judged one) {
    return kept.stream().filter(other -> other.span().overlaps(one.span())).toList();
  }

  private void makeWayForLongerNames() {
    Set<String> found = kept.stream().map(Judged::group).collect(ImmutableSet.toImmutableSet());
    ImmutableListMultimap<String, Judged> lost =
        Multimaps.index(
            judged.stream()
                .filter(one -> !found.contains(one.group()) && one.confidence() >= SURE)
                .toList(),
            Judged::group);
    lost.asMap().values().forEach(this::makeWayFor);
  }

  /** Lets all places of a group in, if everything that stands in their way can do without. */
  private void makeWayFor(Collection<Judged> group) {
    List<Judged> inTheWay =
        group.stream()
            .flatMap(one -> overlapping(one).stream())
            .distinct()
            .collect(toImmutableList());
    boolean within =
        group.stream()
            .allMatch(
                one ->
                    overlapping(one).stream().allMatch(other -> one.span().contains(other.span())));
    if (within && inTheWay.stream().allMatch(other -> canDoWithout(other, inTheWay))) {
      kept.removeAll(inTheWay);
      group.forEach(this::keepIfFree);
    }
  }

  private boolean canDoWithout(Judged one, List<Judged> lost) {
    return !abbreviated.contains(one.span())
        && kept.stream()
            .anyMatch(other -> other.group().equals(one.group()) && !lost.contains(other));
  }
}
