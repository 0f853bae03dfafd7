package org.benchgraph.extract.mention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.TagScores;

/**
 * What is said of each word of a document.
 *
 * @param encoder what the encoder says
 * @param tagger what the tagger says, sentence by sentence
 */
public record WordScores(EncoderScores encoder, List<TagScores> tagger) {
  public WordScores {
    requireNonNull(encoder, "encoder is null");
    tagger = ImmutableList.copyOf(tagger);
  }
}
