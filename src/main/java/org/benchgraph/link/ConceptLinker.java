package org.benchgraph.link;

import static java.util.Objects.requireNonNull;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.benchgraph.model.Concept;
import org.benchgraph.thesaurus.Thesaurus;

/** Finds the concept of the thesaurus that a group of mentions names. */
final class ConceptLinker {
  private final Thesaurus thesaurus;

  @Inject
  ConceptLinker(Thesaurus thesaurus) {
    this.thesaurus = requireNonNull(thesaurus, "thesaurus is null");
  }

  /**
   * The concept of the group's kind that most of its surfaces name; among equals, the one of the
   * smallest id.
   *
   * <p>Where the paper says what a short form stands for, the long form must name the concept too,
   * unless the thesaurus does not know what the short form stands for: "AR" defined as "associative
   * recall" is not augmented reality.
   */
  Optional<Concept> concept(MentionGroup group) {
    String kind = group.type().kind();
    List<String> surfaces = group.surfaces();
    return surfaces.stream()
        .flatMap(surface -> thesaurus.named(surface).stream())
        .filter(concept -> concept.type().kind().equals(kind))
        .filter(concept -> agrees(concept, group.longForms()))
        .distinct()
        .min(
            Comparator.comparing((Concept concept) -> -count(concept, surfaces))
                .thenComparing(Concept::id));
  }

  private boolean agrees(Concept concept, Set<String> longForms) {
    return longForms.isEmpty()
        || longForms.stream().anyMatch(longForm -> thesaurus.named(longForm).contains(concept))
        || Stream.concat(Stream.of(concept.prefLabel()), concept.altLabels().stream())
            .noneMatch(label -> label.contains(" "));
  }

  private long count(Concept concept, List<String> surfaces) {
    return surfaces.stream().filter(surface -> thesaurus.named(surface).contains(concept)).count();
  }
}
