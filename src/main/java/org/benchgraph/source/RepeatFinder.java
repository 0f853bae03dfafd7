package org.benchgraph.source;

import com.google.common.primitives.ImmutableLongArray;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides which records are of the same paper. The decision does not depend on their order.
 *
 * <ul>
 *   <li>Records with the same arXiv number or DOI are one paper, whatever their titles.
 *   <li>Records with the same other id are one paper if their titles are the same; if not, the
 *       later ones contradict the first and are reported.
 *   <li>Records with the same title are one paper unless two ids of the same kind differ: then each
 *       id is a paper, and records without an id belong to the one with the best id.
 * </ul>
 */
final class RepeatFinder {
  private final RecordKeys keys;
  private final int[] parent;
  private final BitSet contradicting;

  private RepeatFinder(RecordKeys keys) {
    this.keys = keys;
    this.parent = IntStream.range(0, keys.size()).toArray();
    this.contradicting = new BitSet(keys.size());
  }

  static Repeats find(RecordKeys keys) {
    RepeatFinder finder = new RepeatFinder(keys);
    finder.forEachRun(keys.ids(), finder::joinSameId);
    finder.forEachRun(keys.titles(), finder::joinSameTitle);
    int[] first = new int[keys.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = finder.root(i);
    }
    return new Repeats(first, finder.contradicting);
  }

  private interface Run {
    void accept(List<Integer> records);
  }

  // Sorting keeps equal keys in the order of reading, so every run starts with its first record.
  private void forEachRun(ImmutableLongArray by, Run run) {
    List<Integer> order =
        IntStream.range(0, keys.size()).boxed().sorted(Comparator.comparingLong(by::get)).toList();
    int start = 0;
    for (int i = 1; i <= order.size(); i++) {
      if (i == order.size() || by.get(order.get(i)) != by.get(order.get(start))) {
        if (i - start > 1) {
          run.accept(order.subList(start, i));
        }
        start = i;
      }
    }
  }

  private void joinSameId(List<Integer> run) {
    int first = run.get(0);
    for (int record : run.subList(1, run.size())) {
      boolean sure = PaperId.Scheme.isAuthority(scheme(record)) && scheme(record) == scheme(first);
      if (sure || keys.titles().get(record) == keys.titles().get(first)) {
        join(first, record);
      } else {
        contradicting.set(record);
      }
    }
  }

  private void joinSameTitle(List<Integer> run) {
    List<Integer> sound = run.stream().filter(record -> !contradicting.get(record)).toList();
    if (sound.isEmpty()) {
      return;
    }
    if (!idsDiffer(sound)) {
      sound.forEach(record -> join(sound.get(0), record));
      return;
    }
    int best =
        sound.stream()
            .min(Comparator.comparingInt(this::scheme).thenComparingLong(keys.ids()::get))
            .orElseThrow();
    sound.stream()
        .filter(record -> scheme(record) == RecordKeys.NO_ID)
        .forEach(record -> join(best, record));
  }

  private boolean idsDiffer(List<Integer> records) {
    Set<Long> ids = new HashSet<>();
    Set<Integer> schemes = new HashSet<>();
    for (int record : records) {
      if (scheme(record) != RecordKeys.NO_ID
          && ids.add(keys.ids().get(record))
          && !schemes.add(scheme(record))) {
        return true;
      }
    }
    return false;
  }

  private int scheme(int record) {
    return keys.schemes().get(record);
  }

  private int root(int record) {
    int root = record;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = record; parent[at] != root; ) {
      int up = parent[at];
      parent[at] = root;
      at = up;
    }
    return root;
  }

  // The root of a paper is always its first record.
  private void join(int one, int other) {
    int first = Math.min(root(one), root(other));
    parent[Math.max(root(one), root(other))] = first;
  }
}
