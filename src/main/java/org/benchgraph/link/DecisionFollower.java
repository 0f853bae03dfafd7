package org.benchgraph.link;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.benchgraph.link.LinkDecisions.Split;
import org.benchgraph.link.LinkDecisions.Target;
import org.benchgraph.model.Mention;
import org.benchgraph.thesaurus.NormalForm;

/** Changes links as people decided: first the splits, then the merges. */
final class DecisionFollower {
  /** A group of mentions and what it is linked to. */
  record LinkedGroup(MentionGroup group, EntityLink link) {}

  private final LinkDecisions decisions;

  @Inject
  DecisionFollower(LinkDecisions decisions) {
    this.decisions = requireNonNull(decisions, "decisions is null");
  }

  /** The group, parted where a person split a surface form off, each part with its final link. */
  List<LinkedGroup> follow(MentionGroup group, EntityLink link) {
    ImmutableList.Builder<LinkedGroup> followed = ImmutableList.builder();
    List<Mention> rest = group.mentions();
    for (Split split : decisions.splits()) {
      if (split.id().equals(link.id())) {
        List<Mention> parted = rest.stream().filter(names(split)).collect(toImmutableList());
        rest = rest.stream().filter(names(split).negate()).collect(toImmutableList());
        if (!parted.isEmpty()) {
          MentionGroup part = group.with(parted);
          followed.add(new LinkedGroup(part, merged(link.to(split.into(), part.name()))));
        }
      }
    }
    if (!rest.isEmpty()) {
      followed.add(new LinkedGroup(group.with(rest), merged(link)));
    }
    return followed.build();
  }

  private static Predicate<Mention> names(Split split) {
    String normalForm = NormalForm.of(split.surface());
    return mention -> NormalForm.of(mention.surface()).equals(normalForm);
  }

  private EntityLink merged(EntityLink link) {
    Target target = decisions.target(link.id());
    return target.name().map(name -> link.to(target.id(), name)).orElse(link);
  }
}
