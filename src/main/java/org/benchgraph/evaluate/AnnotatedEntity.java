package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.model.EntityType;

/**
 * Something that a paper speaks of.
 *
 * @param type what it is
 * @param name the form that names it best
 * @param aliases its other forms in the text
 * @param named whether it is a proper name, acronym or coined term; empty where a prediction does
 *     not say
 * @param extractors the names of the extractors that found it; none where a person did
 * @param confidence in [0, 1]; empty where a person says so, or a prediction does not tell
 */
public record AnnotatedEntity(
    EntityType type,
    String name,
    List<String> aliases,
    Optional<Boolean> named,
    Set<String> extractors,
    Optional<Double> confidence) {
  public AnnotatedEntity {
    requireNonNull(type, "type is null");
    requireNonNull(name, "name is null");
    requireNonNull(named, "named is null");
    aliases = ImmutableList.copyOf(aliases);
    requireNonNull(confidence, "confidence is null");
    extractors = ImmutableSet.copyOf(extractors);
  }

  /** An entity for which no confidence is stated. */
  public AnnotatedEntity(
      EntityType type,
      String name,
      List<String> aliases,
      Optional<Boolean> named,
      Set<String> extractors) {
    this(type, name, aliases, named, extractors, Optional.empty());
  }

  /** The name, then the aliases. */
  public ImmutableList<String> forms() {
    return ImmutableList.<String>builder().add(name).addAll(aliases).build();
  }

  /** Whether it is named; where nobody says so, by the look of its name. */
  public boolean isNamed() {
    return named.orElseGet(() -> SurfaceForm.looksNamed(name));
  }
}
