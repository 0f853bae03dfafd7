package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;

/**
 * Takes the names of known data off the front of other candidates: "COCO object detection" speaks
 * of a benchmark and of a task, and annotators never mark them as one.
 */
final class LeadingDataNames {
  private final Document document;
  private final ImmutableMap<Span, Mention> names;

  private LeadingDataNames(Document document, List<Mention> candidates) {
    this.document = document;
    // Of names that start at one place, the longest.
    this.names =
        candidates.stream()
            .filter(candidate -> candidate.extractor().equals(GazetteerExtractor.GAZETTEER))
            .filter(candidate -> candidate.type().isData() && candidate.named())
            .collect(
                toImmutableMap(
                    candidate -> start(candidate.span()),
                    candidate -> candidate,
                    (one, other) -> one.span().length() < other.span().length() ? other : one));
  }

  /** The candidates, each without the data's name that it starts with. */
  static List<Mention> cutOff(Document document, List<Mention> candidates) {
    LeadingDataNames names = new LeadingDataNames(document, candidates);
    return candidates.stream().map(names::withoutName).collect(toImmutableList());
  }

  private static Span start(Span span) {
    return new Span(span.field(), span.start(), span.start() + 1);
  }

  private Mention withoutName(Mention candidate) {
    if (candidate.type().isData()) {
      return candidate;
    }
    return Optional.ofNullable(names.get(start(candidate.span())))
        .filter(name -> name.span().length() < candidate.span().length())
        .flatMap(name -> rest(candidate, name))
        .map(
            span ->
                new Mention(
                    candidate.type(),
                    span,
                    document.paper().text(span),
                    false,
                    candidate.confidence(),
                    candidate.extractor()))
        .orElse(candidate);
  }

  /** The words after the name, if they follow it as words do. */
  private Optional<Span> rest(Mention candidate, Mention name) {
    return document.sentences().stream()
        .filter(sentence -> sentence.span().contains(candidate.span()))
        .findFirst()
        .flatMap(sentence -> rest(sentence, candidate, name));
  }

  private static Optional<Span> rest(TaggedSentence sentence, Mention candidate, Mention name) {
    int end = sentence.tokens(candidate.span()).map(TokenRange::to).orElse(0);
    int first = sentence.tokens(name.span()).map(TokenRange::to).orElse(end);
    if (first >= end) {
      return Optional.empty();
    }
    Token token = sentence.tokens().get(first);
    boolean isWord = token.spaceBefore() && Character.isLowerCase(token.word().codePointAt(0));
    return isWord ? Optional.of(sentence.span(first, end)) : Optional.empty();
  }
}
