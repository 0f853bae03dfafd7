package org.benchgraph.nlp;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.benchgraph.model.Field;
import org.benchgraph.model.Span;

/**
 * A sentence with its words.
 *
 * @param index its place in the document, titles first, from 0
 * @param tokens never empty
 * @param coreMap the same sentence as CoreNLP sees it, token by token, for TokensRegex; not to be
 *     changed
 */
public record TaggedSentence(int index, List<Token> tokens, CoreMap coreMap) {
  public TaggedSentence {
    tokens = ImmutableList.copyOf(tokens);
    requireNonNull(coreMap, "coreMap is null");
    checkArgument(!tokens.isEmpty(), "a sentence without tokens");
  }

  /** The part of the paper that it stands in. */
  public Field field() {
    return tokens.get(0).span().field();
  }

  /** Where the whole sentence stands in the text as read. */
  public Span span() {
    return span(0, tokens.size());
  }

  /**
   * Where some tokens stand in the text as read.
   *
   * @param from index of the first token
   * @param to index after the last token
   */
  public Span span(int from, int to) {
    return tokens.get(from).span().union(tokens.get(to - 1).span());
  }

  /** The clean characters of each token. */
  public List<String> words() {
    return tokens.stream().map(Token::word).collect(ImmutableList.toImmutableList());
  }

  /** The clean characters of some tokens, with single spaces where the text has white space. */
  public String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> (i > from && tokens.get(i).spaceBefore() ? " " : "") + tokens.get(i).word())
        .collect(Collectors.joining());
  }

  /**
   * The tokens that a span covers, wholly or in part.
   *
   * @return the index of the first and the index after the last; empty if the span covers none
   */
  public Optional<TokenRange> tokens(Span span) {
    int[] covered =
        IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).span().overlaps(span))
            .toArray();
    return covered.length == 0
        ? Optional.empty()
        : Optional.of(new TokenRange(covered[0], covered[covered.length - 1] + 1));
  }
}
