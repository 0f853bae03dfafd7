package org.benchgraph.train.encoder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.extract.tag.EncoderScores;

/**
 * A text to tune the encoder with that nobody labelled.
 *
 * @param words sentence by sentence
 * @param scores what another encoder says of it
 */
public record ScoredText(List<List<String>> words, EncoderScores scores) {
  public ScoredText {
    words = ImmutableList.copyOf(words);
    checkArgument(words.size() == scores.tags().size(), "%s sentences", words.size());
  }
}
