package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;

/**
 * A document whose mentions were linked to entities.
 *
 * @param document the words
 * @param entities what the paper speaks of
 * @param encoded what the encoder says of the words
 */
public record LinkedDocument(Document document, List<Entity> entities, EncoderScores encoded) {
  public LinkedDocument {
    requireNonNull(document, "document is null");
    entities = ImmutableList.copyOf(entities);
    requireNonNull(encoded, "encoded is null");
  }

  /** A document of whose words nothing more is known. */
  public LinkedDocument(Document document, List<Entity> entities) {
    this(document, entities, EncoderScores.nothing(document));
  }

  /**
   * An entity at a place in a sentence.
   *
   * @param entity what is named
   * @param tokens which tokens of the sentence name it
   */
  public record Place(Entity entity, TokenRange tokens) {}

  /** The entities that a sentence names, from left to right. */
  public List<Place> places(TaggedSentence sentence) {
    Span span = sentence.span();
    return entities.stream()
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.span().overlaps(span))
                    .flatMap(mention -> sentence.tokens(mention.span()).stream())
                    .map(tokens -> new Place(entity, tokens)))
        .sorted(
            (a, b) ->
                a.tokens().from() != b.tokens().from()
                    ? Integer.compare(a.tokens().from(), b.tokens().from())
                    : Integer.compare(a.tokens().to(), b.tokens().to()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The sentences of the document. */
  public Stream<TaggedSentence> sentences() {
    return document.sentences().stream();
  }
}
