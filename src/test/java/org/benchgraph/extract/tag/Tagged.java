package org.benchgraph.extract.tag;

import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;

/** Short ways to write documents and mentions in tests. */
final class Tagged {
  private Tagged() {}

  static Document document(String title, String text) {
    return Annotators.shared().annotate(new Paper("p", title, text));
  }

  /** A mention at the first place of its name. */
  static Mention mention(Document document, Field field, EntityType type, String name) {
    int start = document.paper().text(field).indexOf(name);
    return new Mention(type, new Span(field, start, start + name.length()), name, true, 1, "test");
  }
}
