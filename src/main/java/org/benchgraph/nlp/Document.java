package org.benchgraph.nlp;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;

/**
 * A paper with its sentences, words and definitions of abbreviations.
 *
 * @param paper the paper as read
 * @param sentences in reading order, those of the title first, without what is too long
 * @param abbreviations the short forms that the paper defines
 * @param omissions what is too long to be a sentence, in reading order
 */
public record Document(
    Paper paper,
    List<TaggedSentence> sentences,
    List<Abbreviation> abbreviations,
    List<Omission> omissions) {
  public Document {
    requireNonNull(paper, "paper is null");
    sentences = ImmutableList.copyOf(sentences);
    abbreviations = ImmutableList.copyOf(abbreviations);
    omissions = ImmutableList.copyOf(omissions);
  }

  /** The sentences of one field. */
  public List<TaggedSentence> sentences(Field field) {
    return sentences.stream()
        .filter(sentence -> sentence.field() == field)
        .collect(ImmutableList.toImmutableList());
  }

  /** The words of each sentence. */
  public List<List<String>> words() {
    return sentences.stream().map(TaggedSentence::words).collect(ImmutableList.toImmutableList());
  }

  /** Whether a span lies in what was left out. */
  public boolean isOmitted(Span span) {
    return omissions.stream().anyMatch(omission -> omission.span().overlaps(span));
  }

  /** The sentence that a span starts in. */
  public Optional<TaggedSentence> sentence(Span span) {
    return sentences.stream().filter(sentence -> sentence.span().overlaps(span)).findFirst();
  }
}
