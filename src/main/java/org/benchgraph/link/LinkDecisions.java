package org.benchgraph.link;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people decided about entities: which two are one, and which name is not the entity it seems
 * to be.
 *
 * @param merges in the order of the decisions
 * @param splits in the order of the decisions
 */
public record LinkDecisions(List<Merge> merges, List<Split> splits) {
  /**
   * From now on the first entity is the second.
   *
   * @param from the id that disappears
   * @param into the id that stays
   * @param name the name to show for it
   */
  public record Merge(String from, String into, String name) {
    public Merge {
      requireNonNull(name, "name is null");
      checkArgument(!from.equals(into), "'%s' cannot be merged into itself", from);
    }
  }

  /**
   * From now on a surface form is not the entity it was linked to.
   *
   * @param id the entity that it was linked to
   * @param surface the form, compared by its normal form
   * @param into the id that it gets
   */
  public record Split(String id, String surface, String into) {
    public Split {
      requireNonNull(surface, "surface is null");
      checkArgument(!id.equals(into), "'%s' cannot be split from itself", id);
    }
  }

  /** An id after all merges, with the name to show if a person gave one. */
  public record Target(String id, Optional<String> name) {}

  public LinkDecisions {
    merges = ImmutableList.copyOf(merges);
    splits = ImmutableList.copyOf(splits);
    Set<String> merged = new HashSet<>();
    for (Merge merge : merges) {
      checkArgument(merged.add(merge.from()), "'%s' is merged twice", merge.from());
    }
    for (Merge merge : merges) {
      checkArgument(
          follow(merges, merge.from()).isPresent(), "merging '%s' leads back to it", merge.from());
    }
  }

  /** Nothing decided. */
  public static LinkDecisions none() {
    return new LinkDecisions(List.of(), List.of());
  }

  /**
   * These decisions and one more.
   *
   * @throws IllegalArgumentException if it contradicts an earlier one
   */
  public LinkDecisions with(Merge merge) {
    return new LinkDecisions(
        ImmutableList.<Merge>builder().addAll(merges).add(merge).build(), splits);
  }

  /** These decisions and one more. */
  public LinkDecisions with(Split split) {
    return new LinkDecisions(
        merges, ImmutableList.<Split>builder().addAll(splits).add(split).build());
  }

  /** Where an id leads. */
  public Target target(String id) {
    return follow(merges, id).orElseThrow();
  }

  private static Optional<Target> follow(List<Merge> merges, String id) {
    List<String> passed = new ArrayList<>();
    Target target = new Target(id, Optional.empty());
    while (!passed.contains(target.id())) {
      String current = target.id();
      passed.add(current);
      Optional<Merge> next =
          merges.stream().filter(merge -> merge.from().equals(current)).findFirst();
      if (next.isEmpty()) {
        return Optional.of(target);
      }
      target = new Target(next.get().into(), Optional.of(next.get().name()));
    }
    return Optional.empty();
  }
}
