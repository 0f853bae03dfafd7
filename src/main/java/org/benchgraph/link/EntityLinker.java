package org.benchgraph.link;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.link.DecisionFollower.LinkedGroup;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Slug;
import org.benchgraph.thesaurus.NormalForm;

/**
 * Makes entities of the mentions of one paper. The rules are those of the package; a pure function
 * of the paper, the thesaurus and the decisions, safe for use by several threads.
 */
public final class EntityLinker {
  private final MentionGrouper grouper;
  private final ConceptLinker concepts;
  private final DecisionFollower decisions;

  @Inject
  EntityLinker(MentionGrouper grouper, ConceptLinker concepts, DecisionFollower decisions) {
    this.grouper = requireNonNull(grouper, "grouper is null");
    this.concepts = requireNonNull(concepts, "concepts is null");
    this.decisions = requireNonNull(decisions, "decisions is null");
  }

  /**
   * The entities that a paper speaks of, each id once, in the order of their first mentions.
   *
   * @param mentions in reading order, none overlapping another
   * @param abbreviations the short forms that the paper defines
   */
  public List<Entity> link(Paper paper, List<Mention> mentions, List<Abbreviation> abbreviations) {
    Map<String, LinkedGroup> entities = new LinkedHashMap<>();
    for (MentionGroup group : grouper.group(paper, mentions, abbreviations)) {
      for (LinkedGroup linked : decisions.follow(group, link(group))) {
        entities.merge(
            linked.link().id(),
            linked,
            (first, second) -> new LinkedGroup(first.group().and(second.group()), first.link()));
      }
    }
    return entities.values().stream().map(EntityLinker::entity).collect(toImmutableList());
  }

  private EntityLink link(MentionGroup group) {
    EntityType type = group.type();
    Optional<Concept> concept = concepts.concept(group);
    if (concept.isPresent()) {
      return new EntityLink(concept.get().id(), type, concept.get().prefLabel());
    }
    String name = group.name();
    String id = type.kind() + "/" + Slug.of(NormalForm.of(name));
    return new EntityLink(id, type, canonicalName(group, name));
  }

  /**
   * A proper name stays as it is; a phrase is in lower case, and loses its plural if the paper
   * shows how.
   */
  private static String canonicalName(MentionGroup group, String name) {
    if (group.isNamed(name)) {
      return name;
    }
    String normalForm = NormalForm.of(name);
    return group.surfaces().stream()
        .map(surface -> surface.toLowerCase(Locale.ROOT))
        .filter(surface -> surface.equals(normalForm))
        .findFirst()
        .orElse(name.toLowerCase(Locale.ROOT));
  }

  private static Entity entity(LinkedGroup linked) {
    MentionGroup group = linked.group();
    EntityLink link = linked.link();
    String name = group.name();
    boolean sameKind = group.type().kind().equals(link.type().kind());
    return new Entity(
        link.id(),
        sameKind ? group.type() : link.type(),
        name,
        group.surfaces().stream().filter(surface -> !surface.equals(name)).toList(),
        link.canonicalName(),
        group.isNamed(name),
        group.confidence(),
        group.mentions());
  }
}
