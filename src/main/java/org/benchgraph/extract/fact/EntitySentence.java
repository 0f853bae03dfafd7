package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;

/**
 * A sentence with the entities in it and its words in lower case, as the rules read it.
 *
 * @param sentence the sentence
 * @param places the entities that it names, from left to right
 * @param words its words in lower case, token by token
 * @param text its characters as read
 */
record EntitySentence(
    TaggedSentence sentence, List<Place> places, List<String> words, String text) {
  EntitySentence {
    requireNonNull(sentence, "sentence is null");
    requireNonNull(text, "text is null");
    places = ImmutableList.copyOf(places);
    words = ImmutableList.copyOf(words);
  }

  /** The sentences of a document, in reading order. */
  static List<EntitySentence> of(LinkedDocument document) {
    Paper paper = document.document().paper();
    return document
        .sentences()
        .map(
            sentence ->
                new EntitySentence(
                    sentence,
                    document.places(sentence),
                    sentence.tokens().stream()
                        .map(token -> token.word().toLowerCase(Locale.ROOT))
                        .toList(),
                    paper.text(sentence.span())))
        .collect(ImmutableList.toImmutableList());
  }

  boolean isTitle() {
    return sentence.field() == Field.TITLE;
  }

  int size() {
    return words.size();
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** The entities of a type that the sentence names, each once, from left to right. */
  List<Entity> entities(EntityType type) {
    return places.stream()
        .map(Place::entity)
        .filter(entity -> entity.type() == type)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The word at an index, or an empty string outside the sentence. */
  String word(int index) {
    return 0 <= index && index < size() ? words.get(index) : "";
  }

  /** Up to so many words before a token, with single spaces between. */
  String before(int token, int count) {
    return String.join(" ", words.subList(Math.max(0, token - count), token));
  }

  /** Up to so many words from a token on, with single spaces between. */
  String from(int token, int count) {
    return String.join(" ", words.subList(token, Math.min(size(), token + count)));
  }

  /** The tokens that a span touches; like {@link TaggedSentence#tokens} in logarithmic time. */
  Optional<TokenRange> tokens(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < size() && token(to).span().start() < span.end()) {
      to++;
    }
    return from < to ? Optional.of(new TokenRange(from, to)) : Optional.empty();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** This sentence as evidence. */
  Evidence evidence(double confidence, String extractor) {
    return new Evidence(sentence.span(), text, confidence, extractor);
  }
}
