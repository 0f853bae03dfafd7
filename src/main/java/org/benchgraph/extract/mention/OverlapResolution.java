package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.benchgraph.extract.mention.CandidateGroup.Place;
import org.benchgraph.model.Span;

/**
 * Chooses among judged places, so that none overlaps another.
 *
 * <p>What the paper abbreviates comes first: "Chain of LoRA (COLA)" does not speak of "LoRA" there.
 * Then the more confident wins, then the longer, then the earlier. But a name that stands alone at
 * other places gives way to a longer one: where a paper speaks of "tuning" and of "Sparse Tuning",
 * the latter names something else, however sure the former is.
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

  /** What stays, by where it stands; none overlaps another. */
  private final NavigableMap<Span, Judged> kept = new TreeMap<>();

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
    return ImmutableList.copyOf(resolution.kept.values());
  }

  private void keepIfFree(Judged one) {
    if (overlapping(one).isEmpty()) {
      kept.put(one.span(), one);
    }
  }

  /** Of what starts earlier only the last can reach in, since nothing that stays overlaps. */
  private ImmutableList<Judged> overlapping(Judged one) {
    Span span = one.span();
    Span first = Optional.ofNullable(kept.floorKey(span)).orElse(span);
    Span end = new Span(span.field(), span.end(), span.end());
    return kept.tailMap(first).values().stream()
        .takeWhile(other -> other.span().compareTo(end) < 0)
        .filter(other -> other.span().overlaps(span))
        .collect(toImmutableList());
  }

  private void makeWayForLongerNames() {
    Multimaps.index(Iterables.filter(judged, one -> one.confidence() >= SURE), Judged::group)
        .asMap()
        .values()
        .forEach(this::makeWayFor);
  }

  /** Lets a name in where only such as stand elsewhere, apart from it, are in its way. */
  private void makeWayFor(Collection<Judged> name) {
    List<Judged> lost = name.stream().filter(one -> !kept.containsKey(one.span())).toList();
    if (lost.isEmpty()) {
      return;
    }
    Set<Span> touched =
        name.stream()
            .flatMap(one -> overlapping(one).stream())
            .map(Judged::span)
            .collect(toImmutableSet());
    Set<String> elsewhere =
        kept.values().stream()
            .filter(other -> !touched.contains(other.span()))
            .map(Judged::group)
            .collect(toImmutableSet());
    for (Judged one : lost) {
      List<Judged> inTheWay = overlapping(one);
      if (inTheWay.stream().allMatch(other -> givesWay(other, one, elsewhere))) {
        inTheWay.forEach(other -> kept.remove(other.span()));
        kept.put(one.span(), one);
      }
    }
  }

  private boolean givesWay(Judged shorter, Judged longer, Set<String> elsewhere) {
    return longer.span().contains(shorter.span())
        && !abbreviated.contains(shorter.span())
        && elsewhere.contains(shorter.group());
  }
}
