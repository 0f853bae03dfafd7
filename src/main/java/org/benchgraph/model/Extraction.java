package org.benchgraph.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that one paper says.
 *
 * @param paper the paper
 * @param entities each id once
 * @param facts between those entities
 * @param results about those entities
 */
public record Extraction(
    Paper paper, List<Entity> entities, List<Fact> facts, List<Result> results) {

  public Extraction {
    requireNonNull(paper, "paper is null");
    entities = ImmutableList.copyOf(entities);
    facts = ImmutableList.copyOf(facts);
    results = ImmutableList.copyOf(results);
    Set<String> ids = entities.stream().map(Entity::id).collect(ImmutableSet.toImmutableSet());
    checkArgument(ids.size() == entities.size(), "paper %s holds an entity twice", paper.id());
    Stream.concat(
            facts.stream()
                .flatMap(fact -> Stream.concat(fact.subject().stream(), Stream.of(fact.object()))),
            results.stream().flatMap(Extraction::ends))
        .forEach(
            id -> checkArgument(ids.contains(id), "paper %s has no entity %s", paper.id(), id));
  }

  private static Stream<String> ends(Result result) {
    return Stream.of(result.method(), result.model(), result.benchmark(), result.metric())
        .flatMap(Optional::stream);
  }

  /** The entity with the given id. */
  public Optional<Entity> entity(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }
}
