package org.benchgraph.extract.mention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.tagger.MentionTagger;

/**
 * What was learned of mentions.
 *
 * @param encoder reads the whole paper and says of each word what it belongs to
 * @param tagger says of each word how likely it belongs to a mention
 * @param judge says what groups of candidates name
 * @param least how likely a group must name something to be kept
 */
public record MentionModel(Encoder encoder, MentionTagger tagger, GroupJudge judge, double least) {
  public MentionModel {
    requireNonNull(encoder, "encoder is null");
    requireNonNull(tagger, "tagger is null");
    requireNonNull(judge, "judge is null");
    checkArgument(0 <= least && least <= 1, "least out of [0, 1]: %s", least);
  }
}
