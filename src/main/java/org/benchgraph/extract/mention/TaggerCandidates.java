package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.extract.tag.TaggedRange;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;

/**
 * Makes candidates of what encoder and tagger say: of the tagger, those that it takes for likely,
 * and faint ones.
 */
final class TaggerCandidates {
  static final String LIKELY = "tagger";
  static final String FAINT = "tagger-faint";

  /** The names of all that learned to find mentions; other extractors are rules. */
  static final ImmutableSet<String> NAMES =
      ImmutableSet.of(MentionExtraction.ENCODER, LIKELY, FAINT);

  /** Signs that no name starts or ends with; a closing bracket may belong to one. */
  private static final ImmutableSet<String> STRAY =
      ImmutableSet.of(
          "(", "[", "{", "/", ",", ";", ":", ".", "-", "--", "–", "``", "''", "~", "\"");

  private static final double FAINT_OUTSIDE_WEIGHT = 0.3;

  private TaggerCandidates() {}

  static List<Mention> of(Document document, WordScores scores) {
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      TagScores encoded = scores.encoder().tags().get(sentence.index());
      add(found, new Mentions(document, MentionExtraction.ENCODER), sentence, encoded, 1);
      TagScores row = scores.tagger().get(sentence.index());
      add(found, new Mentions(document, LIKELY), sentence, row, 1);
      add(found, new Mentions(document, FAINT), sentence, row, FAINT_OUTSIDE_WEIGHT);
    }
    return found.build();
  }

  private static void add(
      ImmutableList.Builder<Mention> found,
      Mentions mentions,
      TaggedSentence sentence,
      TagScores scores,
      double outsideWeight) {
    for (TaggedRange range : scores.ranges(outsideWeight)) {
      withoutSigns(sentence, range.tokens())
          .ifPresent(
              tokens -> {
                boolean named =
                    sentence.tokens().subList(tokens.from(), tokens.to()).stream()
                        .anyMatch(NameShape::isCoined);
                double probability = scores.probability(range.tokens(), range.type());
                found.add(
                    mentions.mention(
                        sentence, tokens, range.type(), named, Math.min(1, probability)));
              });
    }
  }

  /**
   * The words without a stray slash, bracket or the like before or behind them; nothing behind a
   * bracket that closes what was opened before.
   */
  private static Optional<TokenRange> withoutSigns(TaggedSentence sentence, TokenRange range) {
    int from = range.from();
    while (from < range.to() && STRAY.contains(sentence.tokens().get(from).word())) {
      from++;
    }
    int to = balanced(sentence, from, range.to());
    while (to > from && STRAY.contains(sentence.tokens().get(to - 1).word())) {
      to--;
    }
    return from < to ? Optional.of(new TokenRange(from, to)) : Optional.empty();
  }

  /** Where the first bracket stands that was not opened within, or else the end. */
  private static int balanced(TaggedSentence sentence, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      String word = sentence.tokens().get(i).word();
      open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (open < 0) {
        return i;
      }
    }
    return to;
  }
}
