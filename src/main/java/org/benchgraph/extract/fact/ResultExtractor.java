package org.benchgraph.extract.fact;

import java.util.List;
import org.benchgraph.model.Result;

/**
 * Finds numbers that a paper reports. To add one, write the class and bind it in {@code
 * FactModule}.
 *
 * <p>Implementations are pure functions of the document, and safe for use by several threads.
 */
public interface ResultExtractor {
  /** Its name in evidence and on the command line: lower case, hyphens. */
  String name();

  /** The results that it sees, in any order. */
  List<Result> extract(LinkedDocument document);
}
