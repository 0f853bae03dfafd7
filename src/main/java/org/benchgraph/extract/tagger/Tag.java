package org.benchgraph.extract.tagger;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.model.EntityType;

/** The labels of words: outside, or first or later word of a mention of some kind (IOB2). */
final class Tag {
  static final String OUTSIDE = "O";

  /** The types that the tagger tells apart; a dataset stands for benchmarks too. */
  static final List<EntityType> TYPES =
      ImmutableList.of(EntityType.METHOD, EntityType.DATASET, EntityType.METRIC, EntityType.TASK);

  private Tag() {}

  static String first(EntityType type) {
    return "B-" + type.kind();
  }

  static String later(EntityType type) {
    return "I-" + type.kind();
  }
}
