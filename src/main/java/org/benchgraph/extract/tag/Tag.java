package org.benchgraph.extract.tag;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benchgraph.model.EntityType;

/** The labels of words: outside, or first or later word of a mention of some kind (IOB2). */
public final class Tag {
  /** The label of a word that is in no mention. */
  public static final String OUTSIDE = "O";

  /** The types that the tagger tells apart; a dataset stands for benchmarks too. */
  public static final List<EntityType> TYPES =
      ImmutableList.of(EntityType.METHOD, EntityType.DATASET, EntityType.METRIC, EntityType.TASK);

  /** All labels, outside first. */
  public static final List<String> ALL =
      TYPES.stream()
          .flatMap(type -> Stream.of(first(type), later(type)))
          .collect(
              Collectors.collectingAndThen(
                  ImmutableList.toImmutableList(),
                  labels -> ImmutableList.<String>builder().add(OUTSIDE).addAll(labels).build()));

  private Tag() {}

  /** The label of the first word of a mention. */
  public static String first(EntityType type) {
    return "B-" + type.kind();
  }

  /** The label of a later word of a mention. */
  public static String later(EntityType type) {
    return "I-" + type.kind();
  }

  /** The kind of thing that a label other than {@link #OUTSIDE} speaks of. */
  static EntityType type(String label) {
    return TYPES.stream()
        .filter(type -> label.endsWith("-" + type.kind()))
        .findFirst()
        .orElseThrow();
  }
}
