package org.benchgraph.nlp;

import static java.util.Objects.requireNonNull;

import org.benchgraph.model.Span;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param word its characters in the clean text
 * @param lemma its dictionary form
 * @param tag its Penn Treebank part of speech
 * @param spaceBefore whether white space stands before it
 * @param span where it stands in the text as read
 */
public record Token(
    int index, String word, String lemma, String tag, boolean spaceBefore, Span span) {
  public Token {
    requireNonNull(word, "word is null");
    requireNonNull(lemma, "lemma is null");
    requireNonNull(tag, "tag is null");
    requireNonNull(span, "span is null");
  }
}
