package org.benchgraph.link;

import static java.util.Objects.requireNonNull;

import org.benchgraph.model.EntityType;

/**
 * What a group of mentions was linked to.
 *
 * @param id the entity's id
 * @param type its type in this paper
 * @param canonicalName the name to show
 */
record EntityLink(String id, EntityType type, String canonicalName) {
  EntityLink {
    requireNonNull(id, "id is null");
    requireNonNull(type, "type is null");
    requireNonNull(canonicalName, "canonicalName is null");
  }

  /** The link to another entity; the type stays if the other is of the same kind. */
  EntityLink to(String otherId, String otherName) {
    EntityType otherType =
        otherId.startsWith(type.kind() + "/")
            ? type
            : EntityType.ofKind(otherId.substring(0, otherId.indexOf('/')));
    return new EntityLink(otherId, otherType, otherName);
  }
}
