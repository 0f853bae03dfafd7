package org.benchgraph.train.encoder;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.extract.encoder.PieceSequence;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.TagSequences;
import org.benchgraph.extract.tag.TaggedRange;
import org.benchgraph.nlp.TokenRange;

/**
 * A text whose labels are known.
 *
 * @param sequence its pieces
 * @param tags the label of each of its words
 * @param entities the entity that each of its words belongs to, if any, where that is known
 */
record EncoderLesson(
    PieceSequence sequence, List<String> tags, Optional<List<Optional<MarkedEntity>>> entities) {
  EncoderLesson {
    requireNonNull(sequence, "sequence is null");
    tags = ImmutableList.copyOf(tags);
    requireNonNull(entities, "entities is null");
    checkArgument(tags.size() == sequence.words().size(), "%s tags", tags.size());
  }

  /** The place of the first piece of each word. */
  long[] firstPieces() {
    return sequence.words().stream().mapToLong(PieceSequence.Word::piece).toArray();
  }

  /** Words that name a marked entity. */
  record MarkedMention(TokenRange words, MarkedEntity entity) {}

  /** The mentions of marked entities; none where nobody marked them. */
  List<MarkedMention> mentions() {
    return entities.stream()
        .flatMap(
            marked ->
                TagSequences.ranges(tags).stream()
                    .map(TaggedRange::tokens)
                    .flatMap(
                        words ->
                            marked.get(words.from()).stream()
                                .map(entity -> new MarkedMention(words, entity))))
        .collect(ImmutableList.toImmutableList());
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
                    text.entities()
                        .map(
                            entities ->
                                sequence.words().stream()
                                    .map(word -> entities.get(word.sentence()).get(word.index()))
                                    .toList())))
        .collect(ImmutableList.toImmutableList());
  }
}
