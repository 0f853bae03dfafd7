package org.benchgraph.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gathers what papers say of entities. The outcome does not depend on the order of the papers: the
 * thesaurus names its concepts; every other entity has the canonical name that most papers give it,
 * among equals the smallest in code unit order. Memory grows with the number of entities, not of
 * papers.
 */
public final class EntityRegistry {
  private static final class Gathered {
    private EntityType type;
    private final Map<String, Integer> names = new TreeMap<>();
    private final TreeSet<String> surfaces = new TreeSet<>();
  }

  private final Map<String, Gathered> entities = new TreeMap<>();

  /** Takes in one more paper. */
  public void add(Extraction extraction) {
    for (Entity entity : extraction.entities()) {
      Gathered gathered = entities.computeIfAbsent(entity.id(), id -> new Gathered());
      if (gathered.type == null || entity.type() == EntityType.BENCHMARK) {
        gathered.type = entity.type();
      }
      gathered.names.merge(entity.canonicalName(), 1, Integer::sum);
      gathered.surfaces.add(entity.name());
      gathered.surfaces.addAll(entity.aliases());
    }
  }

  /** The ids of the entities so far, sorted. */
  public Collection<String> ids() {
    return java.util.Collections.unmodifiableSet(entities.keySet());
  }

  /**
   * The entities so far and those of the given concepts that no paper speaks of, sorted by id.
   *
   * @param concepts what the thesaurus says of them
   */
  public List<EntityDescription> describe(Collection<Concept> concepts) {
    Map<String, Concept> byId =
        concepts.stream().collect(Collectors.toMap(Concept::id, Function.identity(), (a, b) -> a));
    TreeSet<String> ids = new TreeSet<>(entities.keySet());
    ids.addAll(byId.keySet());
    return ids.stream()
        .map(
            id ->
                describe(
                    id, Optional.ofNullable(byId.get(id)), Optional.ofNullable(entities.get(id))))
        .collect(toImmutableList());
  }

  private static EntityDescription describe(
      String id, Optional<Concept> concept, Optional<Gathered> gathered) {
    String name =
        concept.map(Concept::prefLabel).orElseGet(() -> mostFrequent(gathered.orElseThrow().names));
    TreeSet<String> aliases = new TreeSet<>();
    concept.ifPresent(known -> aliases.addAll(known.altLabels()));
    gathered.ifPresent(seen -> aliases.addAll(seen.surfaces));
    aliases.remove(name);
    EntityType type =
        concept
            .map(Concept::type)
            .filter(known -> known == EntityType.BENCHMARK || gathered.isEmpty())
            .orElseGet(() -> gathered.orElseThrow().type);
    return new EntityDescription(id, type, name, List.copyOf(aliases));
  }

  private static String mostFrequent(Map<String, Integer> names) {
    return names.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}
