package org.benchgraph.train.encoder;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.extract.encoder.PieceSequence;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.Role;

/**
 * A text whose labels are known.
 *
 * @param sequence its pieces
 * @param tags the label of each of its words
 * @param roles the roles of each of its words, where they are known
 */
record EncoderLesson(PieceSequence sequence, List<String> tags, Optional<List<Set<Role>>> roles) {
  EncoderLesson {
    requireNonNull(sequence, "sequence is null");
    tags = ImmutableList.copyOf(tags);
    requireNonNull(roles, "roles is null");
    checkArgument(tags.size() == sequence.words().size(), "%s tags", tags.size());
  }

  /** The lessons of a text: one for each sequence that it is cut into. */
  static List<EncoderLesson> of(LabelledText text, WordPieces pieces) {
    return PieceSequence.of(text.words(), pieces).stream()
        .map(
            sequence ->
                new EncoderLesson(
                    sequence,
                    sequence.words().stream()
                        .map(word -> text.tags().get(word.sentence()).get(word.index()))
                        .toList(),
                    text.roles()
                        .map(
                            roles ->
                                sequence.words().stream()
                                    .map(word -> roles.get(word.sentence()).get(word.index()))
                                    .toList())))
        .collect(ImmutableList.toImmutableList());
  }
}
