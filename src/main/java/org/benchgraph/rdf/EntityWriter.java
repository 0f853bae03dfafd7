package org.benchgraph.rdf;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.benchgraph.model.Concept;
import org.benchgraph.model.EntityDescription;
import org.benchgraph.model.EntityType;

/**
 * Makes triples of what holds for all papers, the names and types of entities and the thesaurus:
 * always the same ones in the same order, in the default graph.
 */
final class EntityWriter {
  private final Iris iris;
  private final Consumer<Quad> out;

  /** Gives the triples to {@code out} as they are made. */
  EntityWriter(Iris iris, Consumer<Quad> out) {
    this.iris = requireNonNull(iris, "iris is null");
    this.out = requireNonNull(out, "out is null");
  }

  /** What holds for an entity whatever the paper. */
  void write(EntityDescription description) {
    DescribedNode entity = node(description.id());
    entity.type(Vocabulary.ENTITY);
    entity.type(SKOS.Concept);
    if (description.type() == EntityType.BENCHMARK) {
      entity.type(Vocabulary.DATASET);
    }
    entity.type(Terms.type(description.type()));
    entity.text(SKOS.prefLabel, description.name());
    description.aliases().forEach(alias -> entity.text(SKOS.altLabel, alias));
  }

  /** What the thesaurus says of a concept beyond its names. */
  void write(Concept concept) {
    DescribedNode node = node(concept.id());
    node.add(SKOS.inScheme, iris.thesaurus());
    concept.broader().forEach(id -> node.add(SKOS.broader, iris.entity(id)));
    concept.metrics().forEach(id -> node.add(Vocabulary.MEASURED_WITH, iris.entity(id)));
    concept.metrics().stream()
        .limit(1)
        .forEach(id -> node.add(Vocabulary.MAIN_METRIC, iris.entity(id)));
    concept.tasks().forEach(id -> node.add(Vocabulary.TESTS, iris.entity(id)));
    concept
        .direction()
        .ifPresent(
            direction -> node.add(Vocabulary.DIRECTION, Terms.direction(direction).asNode()));
    concept.unit().ifPresent(unit -> node.text(Vocabulary.UNIT, unit));
  }

  private DescribedNode node(String id) {
    return new DescribedNode(Quad.defaultGraphIRI, iris.entity(id), out);
  }
}
