package org.benchgraph.extract.mention;

import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;

/** Makes mentions of the finds of one extractor in one document. */
record Mentions(Document document, String extractor) {
  Mention mention(
      TaggedSentence sentence,
      TokenRange tokens,
      EntityType type,
      boolean named,
      double confidence) {
    return mention(sentence.span(tokens.from(), tokens.to()), type, named, confidence);
  }

  Mention mention(Span span, EntityType type, boolean named, double confidence) {
    return new Mention(type, span, document.paper().text(span), named, confidence, extractor);
  }
}
