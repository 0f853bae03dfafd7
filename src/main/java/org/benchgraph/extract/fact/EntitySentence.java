package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;

/**
 * A sentence with the entities in it and its words in lower case, as the rules read it.
 *
 * @param paper the paper that it stands in
 * @param sentence the sentence
 * @param places the entities that it names, from left to right
 * @param words its words in lower case, token by token
 */
record EntitySentence(
    Paper paper, TaggedSentence sentence, List<Place> places, List<String> words) {
  EntitySentence {
    requireNonNull(paper, "paper is null");
    requireNonNull(sentence, "sentence is null");
    places = ImmutableList.copyOf(places);
    words = ImmutableList.copyOf(words);
  }

  /** The sentences of a document, in reading order. */
  static List<EntitySentence> of(LinkedDocument document) {
    return document
        .sentences()
        .map(
            sentence ->
                new EntitySentence(
                    document.document().paper(),
                    sentence,
                    document.places(sentence),
                    sentence.tokens().stream()
                        .map(token -> token.word().toLowerCase(Locale.ROOT))
                        .toList()))
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

  /** This sentence as evidence. */
  Evidence evidence(double confidence, String extractor) {
    return new Evidence(sentence.span(), paper.text(sentence.span()), confidence, extractor);
  }
}
