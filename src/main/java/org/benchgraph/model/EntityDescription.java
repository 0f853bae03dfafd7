package org.benchgraph.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What all papers together say of an entity.
 *
 * @param id the entity's id
 * @param type its type; {@link EntityType#BENCHMARK} if any paper or the thesaurus takes it for one
 * @param name the name to show
 * @param aliases its other names, sorted
 */
public record EntityDescription(String id, EntityType type, String name, List<String> aliases) {
  public EntityDescription {
    requireNonNull(id, "id is null");
    requireNonNull(type, "type is null");
    requireNonNull(name, "name is null");
    aliases = ImmutableList.copyOf(aliases);
  }
}
