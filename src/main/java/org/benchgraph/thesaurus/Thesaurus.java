package org.benchgraph.thesaurus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.benchgraph.model.Concept;
import org.benchgraph.model.ConceptClosure;

/** The concepts that Benchgraph knows beforehand, by id and by name. Immutable. */
public final class Thesaurus {
  private record Label(String label, Concept concept) {}

  private final ImmutableSortedMap<String, Concept> concepts;
  private final ImmutableListMultimap<String, Label> labels;

  /**
   * A thesaurus of some concepts.
   *
   * @throws ThesaurusException if an id stands twice, a link leads nowhere, or two concepts of one
   *     kind claim a label
   */
  public Thesaurus(Collection<Concept> concepts) {
    Map<String, Concept> byId = new TreeMap<>();
    for (Concept concept : concepts) {
      if (byId.put(concept.id(), concept) != null) {
        throw new ThesaurusException("concept %s stands twice".formatted(concept.id()));
      }
    }
    this.concepts = ImmutableSortedMap.copyOf(byId);
    byId.values().forEach(this::checkLinks);
    this.labels = labels(byId.values());
  }

  private void checkLinks(Concept concept) {
    links(concept)
        .filter(id -> !concepts.containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new ThesaurusException(
                  "concept %s leads to %s, which does not exist".formatted(concept.id(), id));
            });
  }

  private static ImmutableListMultimap<String, Label> labels(Collection<Concept> concepts) {
    ImmutableListMultimap.Builder<String, Label> labels = ImmutableListMultimap.builder();
    Map<String, Concept> owners = new HashMap<>();
    for (Concept concept : concepts) {
      names(concept)
          .forEach(
              label -> {
                String key = NormalForm.of(label);
                Concept owner = owners.putIfAbsent(concept.type().kind() + " " + key, concept);
                if (owner != null && !owner.equals(concept)) {
                  throw new ThesaurusException(
                      "label '%s' is claimed by %s and by %s"
                          .formatted(label, owner.id(), concept.id()));
                }
                labels.put(key, new Label(label, concept));
              });
    }
    return labels.build();
  }

  private static Stream<String> names(Concept concept) {
    return Stream.concat(Stream.of(concept.prefLabel()), concept.altLabels().stream());
  }

  private static Stream<String> links(Concept concept) {
    return Stream.of(concept.broader(), concept.metrics(), concept.tasks()).flatMap(List::stream);
  }

  /** All concepts, sorted by id. */
  public List<Concept> concepts() {
    return ImmutableList.copyOf(concepts.values());
  }

  /** The concept with the given id. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /**
   * The concepts that a surface form may name, sorted by id: those with a label of the same {@link
   * NormalForm}, if the form has the case that the label asks for: "places" is not the benchmark
   * Places, nor "ape" the metric APE.
   */
  public List<Concept> named(String surface) {
    return labels.get(NormalForm.of(surface)).stream()
        .filter(label -> LabelCase.agrees(label.label(), surface))
        .map(Label::concept)
        .distinct()
        .collect(toImmutableList());
  }

  /**
   * Those concepts, and all that they lead to through broader terms, metrics and tasks; sorted by
   * id.
   */
  public List<Concept> closure(Collection<String> ids) {
    return ConceptClosure.of(concepts, ids);
  }
}
