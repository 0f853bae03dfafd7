package org.benchgraph.extract.fact;

import java.util.List;
import org.benchgraph.model.Fact;

/**
 * Finds relations between the entities of a paper. To add one, write the class and bind it in
 * {@code FactModule}.
 *
 * <p>Implementations are pure functions of the document, and safe for use by several threads.
 */
public interface FactExtractor {
  /** Its name in evidence and on the command line: lower case, hyphens. */
  String name();

  /** The facts that it sees, in any order; several extractors may see the same one. */
  List<Fact> extract(LinkedDocument document);
}
