package org.benchgraph.neo4j;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Direction;

/** The rows that the Cypher of {@code cypher/load} takes, made of concepts of the thesaurus. */
record ConceptRows(Collection<Concept> concepts) {
  List<Map<String, Object>> nodes() {
    return concepts.stream()
        .map(
            concept ->
                Map.<String, Object>of(
                    "id",
                    concept.id(),
                    "kind",
                    concept.type().kind(),
                    "properties",
                    properties(concept)))
        .collect(toImmutableList());
  }

  private static Map<String, Object> properties(Concept concept) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("concept", true);
    properties.put("conceptType", concept.type().label());
    properties.put("name", concept.prefLabel());
    properties.put("altLabels", concept.altLabels());
    properties.put("direction", concept.direction().map(Direction::name).orElse(null));
    properties.put("unit", concept.unit().orElse(null));
    properties.put("needsCue", concept.needsCue());
    return properties;
  }

  List<Map<String, Object>> links(Function<Concept, List<String>> links) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Concept concept : concepts) {
      List<String> objects = links.apply(concept);
      for (int rank = 0; rank < objects.size(); rank++) {
        rows.add(Map.of("subject", concept.id(), "object", objects.get(rank), "rank", rank));
      }
    }
    return rows;
  }
}
