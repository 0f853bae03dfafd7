package org.benchgraph.source;

import com.google.common.collect.ImmutableListMultimap;
import java.util.BitSet;
import java.util.List;

/** Which records, counted from 0 over all inputs, are of the same paper. */
final class Repeats {
  private final int[] first;
  private final BitSet contradicting;
  private final ImmutableListMultimap<Integer, Integer> later;

  Repeats(int[] first, BitSet contradicting) {
    this.first = first.clone();
    this.contradicting = (BitSet) contradicting.clone();
    ImmutableListMultimap.Builder<Integer, Integer> builder = ImmutableListMultimap.builder();
    for (int i = 0; i < first.length; i++) {
      if (first[i] != i) {
        builder.put(first[i], i);
      }
    }
    this.later = builder.build();
  }

  /** Whether the record is of a paper that an earlier record is of. */
  boolean isRepeat(int record) {
    return first[record] != record;
  }

  /** Whether the record has the id of another paper. */
  boolean isContradicting(int record) {
    return contradicting.get(record);
  }

  /** The later records of the paper that a record is the first of. */
  List<Integer> laterThan(int record) {
    return later.get(record);
  }

  boolean isEmpty() {
    return later.isEmpty();
  }

  /** How many records there are. */
  int records() {
    return first.length;
  }

  /** How many papers there are. */
  int papers() {
    return first.length - later.size() - contradicting.cardinality();
  }
}
