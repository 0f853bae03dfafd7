package org.benchgraph.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Some concepts, and all that they lead to through broader terms, metrics and tasks. */
public final class ConceptClosure {
  private ConceptClosure() {}

  /**
   * The concepts with the given ids, and those which they lead to; sorted by id.
   *
   * @param concepts all that there are, by id
   * @param ids what to begin with; ids of no concept are passed over
   */
  public static List<Concept> of(Map<String, Concept> concepts, Collection<String> ids) {
    Map<String, Concept> reached = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      String id = open.pop();
      Concept concept = concepts.get(id);
      if (concept != null && reached.put(id, concept) == null) {
        links(concept).forEach(open::push);
      }
    }
    return ImmutableList.copyOf(reached.values());
  }

  private static Stream<String> links(Concept concept) {
    return Stream.of(concept.broader(), concept.metrics(), concept.tasks()).flatMap(List::stream);
  }
}
