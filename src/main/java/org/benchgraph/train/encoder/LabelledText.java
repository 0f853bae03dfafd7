package org.benchgraph.train.encoder;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.extract.tag.Role;

/**
 * A text to tune the encoder with.
 *
 * @param words sentence by sentence
 * @param tags the label of each word
 * @param roles the roles of each word; empty if nobody marked them
 */
public record LabelledText(
    List<List<String>> words, List<List<String>> tags, Optional<List<List<Set<Role>>>> roles) {
  public LabelledText {
    words = ImmutableList.copyOf(words);
    tags = ImmutableList.copyOf(tags);
    requireNonNull(roles, "roles is null");
  }
}
