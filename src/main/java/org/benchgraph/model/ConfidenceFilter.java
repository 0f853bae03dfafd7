package org.benchgraph.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out of an extraction what is less sure than asked: entities, facts and results below the
 * least confidence, and facts of which an end was left out. A result keeps its value, and loses the
 * ends that were left out.
 *
 * @param minimum the least confidence that stays, in [0, 1]
 */
public record ConfidenceFilter(double minimum) {
  /** Leaves nothing out. */
  public static final ConfidenceFilter NONE = new ConfidenceFilter(0);

  public ConfidenceFilter {
    checkArgument(0 <= minimum && minimum <= 1, "confidence out of [0, 1]: %s", minimum);
  }

  /** What stays of an extraction. */
  public Extraction filter(Extraction extraction) {
    ImmutableList<Entity> entities =
        extraction.entities().stream()
            .filter(entity -> entity.confidence() >= minimum)
            .collect(toImmutableList());
    Set<String> ids = entities.stream().map(Entity::id).collect(toImmutableSet());
    return new Extraction(
        extraction.paper(),
        entities,
        extraction.facts().stream()
            .filter(fact -> stays(fact.evidence()))
            .filter(fact -> ids.contains(fact.object()))
            .filter(fact -> fact.subject().map(ids::contains).orElse(true))
            .collect(toImmutableList()),
        extraction.results().stream()
            .filter(result -> stays(result.evidence()))
            .map(result -> withEnds(result, ids))
            .collect(toImmutableList()));
  }

  private boolean stays(Evidence evidence) {
    return evidence.confidence() >= minimum;
  }

  private static Result withEnds(Result result, Set<String> ids) {
    return result.withEnds(
        among(ids, result.method()),
        among(ids, result.model()),
        among(ids, result.benchmark()),
        among(ids, result.metric()));
  }

  private static Optional<String> among(Set<String> ids, Optional<String> end) {
    return end.filter(ids::contains);
  }
}
