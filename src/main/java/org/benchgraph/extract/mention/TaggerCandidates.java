package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;

/**
 * Makes candidates of what encoder and tagger say: of the tagger, those that it takes for likely,
 * and faint ones.
 */
final class TaggerCandidates {
  static final String LIKELY = "tagger";
  static final String FAINT = "tagger-faint";
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
    for (TagScores.TaggedRange range : scores.ranges(outsideWeight)) {
      boolean named =
          sentence.tokens().subList(range.tokens().from(), range.tokens().to()).stream()
              .anyMatch(NameShape::isCoined);
      found.add(
          mentions.mention(
              sentence,
              range.tokens(),
              range.type(),
              named,
              Math.min(1, scores.probability(range.tokens(), range.type()))));
    }
  }
}
