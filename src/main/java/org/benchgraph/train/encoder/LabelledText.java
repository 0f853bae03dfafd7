package org.benchgraph.train.encoder;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A text to tune the encoder with.
 *
 * @param words sentence by sentence
 * @param tags the label of each word
 * @param entities the entity that each word belongs to, if any; empty if nobody marked them
 */
public record LabelledText(
    List<List<String>> words,
    List<List<String>> tags,
    Optional<List<List<Optional<MarkedEntity>>>> entities) {
  public LabelledText {
    words = ImmutableList.copyOf(words);
    tags = ImmutableList.copyOf(tags);
    requireNonNull(entities, "entities is null");
  }
}
