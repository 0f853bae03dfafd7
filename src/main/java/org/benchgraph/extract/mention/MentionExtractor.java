package org.benchgraph.extract.mention;

import java.util.List;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;

/**
 * Finds places where a paper names an entity. Extractors do not know of each other and may overlap:
 * {@link MentionExtraction} decides between them. To add one, write the class and bind it in {@code
 * MentionModule}.
 *
 * <p>Implementations are pure functions of the document, and safe for use by several threads.
 */
public interface MentionExtractor {
  /** Its name in evidence and on the command line: lower case, hyphens. */
  String name();

  /** The mentions that it sees in a document, in any order. */
  List<Mention> extract(Document document);
}
