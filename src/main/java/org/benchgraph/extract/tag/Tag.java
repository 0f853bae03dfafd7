package org.benchgraph.extract.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

  // Kept, since they are asked for at each word for each kind.
  private static final Map<EntityType, String> FIRST = labels("B-");
  private static final Map<EntityType, String> LATER = labels("I-");

  /** All labels, outside first. */
  public static final List<String> ALL =
      TYPES.stream()
          .flatMap(type -> Stream.of(first(type), later(type)))
          .collect(
              Collectors.collectingAndThen(
                  ImmutableList.toImmutableList(),
                  labels -> ImmutableList.<String>builder().add(OUTSIDE).addAll(labels).build()));

  private Tag() {}

  private static ImmutableMap<EntityType, String> labels(String prefix) {
    return Maps.immutableEnumMap(
        Maps.toMap(EnumSet.allOf(EntityType.class), type -> prefix + type.kind()));
  }

  /** The label of the first word of a mention. */
  public static String first(EntityType type) {
    return FIRST.get(type);
  }

  /** The label of a later word of a mention. */
  public static String later(EntityType type) {
    return LATER.get(type);
  }

  /** The kind of thing that a label other than {@link #OUTSIDE} speaks of. */
  static EntityType type(String label) {
    return TYPES.stream()
        .filter(type -> label.endsWith("-" + type.kind()))
        .findFirst()
        .orElseThrow();
  }
}
