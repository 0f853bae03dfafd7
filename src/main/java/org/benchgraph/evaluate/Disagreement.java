package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;

/**
 * Something that annotation and prediction see differently.
 *
 * @param side who has it
 * @param kind the kind of score that it lowers, such as {@code entity/Method}
 * @param item what it is
 * @param paper the title of the paper
 */
public record Disagreement(Side side, String kind, String item, String paper) {
  /** Who has what the other has not. */
  public enum Side {
    /** It is predicted, but not annotated. */
    EXTRA,
    /** It is annotated, but not predicted. */
    MISSED
  }

  public Disagreement {
    requireNonNull(side, "side is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(item, "item is null");
    requireNonNull(paper, "paper is null");
  }

  /** All kinds that a disagreement can have, in their order. */
  public static ImmutableList<String> kinds() {
    return Stream.of(
            Arrays.stream(EntityType.values()).map(ScoreName::of),
            Arrays.stream(FactKind.values()).map(ScoreName::of),
            Stream.of(ScoreName.VALUE, ScoreName.VALUE_METRIC_ON, ScoreName.TUPLE))
        .flatMap(names -> names)
        .map(ScoreName::kind)
        .collect(toImmutableList());
  }
}
