package org.benchgraph.train.encoder;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.extract.encoder.PieceSequence;
import org.benchgraph.extract.encoder.WordPieces;

/**
 * A text to learn from, as the encoder reads it.
 *
 * @param sequence its pieces
 * @param words what there is to learn of its words
 * @param relations what there is to learn of its relations; without mentions if nothing is known
 */
record EncoderLesson(PieceSequence sequence, WordTargets words, RelationTargets relations) {
  EncoderLesson {
    requireNonNull(sequence, "sequence is null");
    requireNonNull(relations, "relations is null");
    checkArgument(words.words() == sequence.words().size(), "%s words", words.words());
  }

  /** The place of the first piece of each word. */
  long[] firstPieces() {
    return sequence.words().stream().mapToLong(PieceSequence.Word::piece).toArray();
  }

  /** The lessons of a text: one for each sequence that it is cut into. */
  static List<EncoderLesson> of(LabelledText text, WordPieces pieces) {
    return PieceSequence.of(text.words(), pieces).stream()
        .map(sequence -> of(text, sequence))
        .collect(ImmutableList.toImmutableList());
  }

  private static EncoderLesson of(LabelledText text, PieceSequence sequence) {
    List<String> tags =
        sequence.words().stream()
            .map(word -> text.tags().get(word.sentence()).get(word.index()))
            .toList();
    Optional<List<Optional<MarkedEntity>>> entities =
        text.entities()
            .map(
                marked ->
                    sequence.words().stream()
                        .map(word -> marked.get(word.sentence()).get(word.index()))
                        .toList());
    return new EncoderLesson(
        sequence, WordTargets.of(tags, entities), RelationTargets.of(tags, entities));
  }
}
