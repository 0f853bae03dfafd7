package org.benchgraph.train.encoder;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;

/**
 * What a person says of the entity that a word belongs to.
 *
 * @param number its number in its text
 * @param type its type
 * @param roles the roles that it plays
 * @param objects the numbers of the entities that facts of each kind lead to from it; its own if
 *     the paper introduces it
 */
public record MarkedEntity(
    int number, EntityType type, Set<Role> roles, ImmutableSetMultimap<FactKind, Integer> objects) {
  public MarkedEntity {
    requireNonNull(type, "type is null");
    roles = ImmutableSet.copyOf(roles);
    requireNonNull(objects, "objects is null");
  }

  /** Whether a person says so. */
  public boolean isRelated(FactKind kind, MarkedEntity object) {
    return objects.containsEntry(kind, object.number());
  }
}
