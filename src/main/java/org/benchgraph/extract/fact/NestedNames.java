package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.benchgraph.model.Entity;

/**
 * Whose name has that of another in it, whatever the case: "FooNet with BarLoss".
 *
 * @param within by the id of an entity: the ids of those whose names its name has in it
 */
record NestedNames(ImmutableSetMultimap<String, String> within) {
  /** Among some entities, each pair looked at once: a judge asks for every number. */
  static NestedNames of(List<Entity> entities) {
    Map<String, String> names =
        entities.stream()
            .collect(
                Collectors.toMap(Entity::id, entity -> entity.name().toLowerCase(Locale.ROOT)));
    ImmutableSetMultimap.Builder<String, String> within = ImmutableSetMultimap.builder();
    for (Entity entity : entities) {
      for (Entity other : entities) {
        if (!entity.equals(other) && names.get(entity.id()).contains(names.get(other.id()))) {
          within.put(entity.id(), other.id());
        }
      }
    }
    return new NestedNames(within.build());
  }

  boolean hasIn(Entity entity, Entity other) {
    return within.containsEntry(entity.id(), other.id());
  }
}
