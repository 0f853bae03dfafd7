package org.benchgraph.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Something that one paper speaks of, with all the places where it does.
 *
 * @param id the same for every paper that speaks of it: {@code kind/slug}
 * @param type its type in this paper
 * @param name the form in this paper that names it best; letter for letter in the text
 * @param aliases its other forms in this paper, in order of appearance
 * @param canonicalName the thesaurus's preferred label, or else the name freed of plural and the
 *     like
 * @param named whether the name is a proper name, acronym or coined term
 * @param confidence in [0, 1]
 * @param mentions in reading order, never empty
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    String canonicalName,
    boolean named,
    double confidence,
    List<Mention> mentions) {

  public Entity {
    requireNonNull(id, "id is null");
    requireNonNull(type, "type is null");
    requireNonNull(name, "name is null");
    requireNonNull(canonicalName, "canonicalName is null");
    aliases = ImmutableList.copyOf(aliases);
    mentions = ImmutableList.copyOf(mentions);
    checkArgument(!mentions.isEmpty(), "entity %s has no mention", id);
    checkArgument(0 <= confidence && confidence <= 1, "confidence out of [0, 1]: %s", confidence);
  }

  /** The same entity, as sure as given. */
  public Entity withConfidence(double other) {
    return new Entity(id, type, name, aliases, canonicalName, named, other, mentions);
  }
}
