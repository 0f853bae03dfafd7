package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the names in predicted facts and results refer to: annotated entities, of whatever type,
 * where the predicted entity of that name is one.
 */
final class References {
  /**
   * An end of a fact.
   *
   * @param name of an annotated entity, or else the predicted name
   * @param annotated whether it is an annotated entity
   */
  record End(String name, boolean annotated) implements Comparable<End> {
    @Override
    public int compareTo(End other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : Boolean.compare(annotated, other.annotated);
    }

    @Override
    public String toString() {
      return annotated ? name : "? " + name;
    }
  }

  private final ImmutableMap<String, String> goldNames;
  private final ImmutableSet<String> found;

  References(List<AnnotatedEntity> gold, List<AnnotatedEntity> predicted) {
    Map<String, String> names = new LinkedHashMap<>();
    EntityAlignment alignment = EntityAlignment.anyType(gold, predicted);
    alignment
        .pairs()
        .forEach(
            (from, to) ->
                predicted
                    .get(from)
                    .forms()
                    .forEach(form -> names.putIfAbsent(form, gold.get(to).name())));
    this.goldNames = ImmutableMap.copyOf(names);
    this.found =
        alignment.pairs().values().stream()
            .map(index -> gold.get(index).name())
            .collect(toImmutableSet());
  }

  /** What a predicted name refers to. */
  End predicted(String name) {
    return goldNames.containsKey(name) ? new End(goldNames.get(name), true) : new End(name, false);
  }

  /** The annotated entity of the given name. */
  static End gold(String name) {
    return new End(name, true);
  }

  /** Whether any predicted entity is the annotated one of the given name. */
  boolean isFound(String goldName) {
    return found.contains(goldName);
  }
}
