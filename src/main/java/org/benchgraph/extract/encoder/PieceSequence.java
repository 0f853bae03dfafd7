package org.benchgraph.extract.encoder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * What the encoder reads at once: the pieces of whole sentences, as many as it can take.
 *
 * @param pieces ids of pieces, with the signs for the start and for the ends of sentences
 * @param shapes the ordinal of the {@link WordShape} of each piece's word
 * @param words the words whose pieces they are, in reading order
 */
public record PieceSequence(ImmutableIntArray pieces, ImmutableIntArray shapes, List<Word> words) {
  /** The most pieces that BERT has places for. */
  public static final int LONGEST = 512;

  public PieceSequence {
    words = ImmutableList.copyOf(words);
    checkArgument(
        shapes.length() == pieces.length(),
        "%s shapes of %s pieces",
        shapes.length(),
        pieces.length());
  }

  /**
   * Where a word begins.
   *
   * @param sentence its sentence, from 0
   * @param index its place in the sentence, from 0
   * @param piece its first piece's place in the sequence
   */
  public record Word(int sentence, int index, int piece) {}

  /**
   * The sequences of a text. Of a sentence that is longer than a sequence, the end is left out.
   *
   * @param sentences the words of each sentence
   */
  public static List<PieceSequence> of(List<List<String>> sentences, WordPieces wordPieces) {
    List<PieceSequence> sequences = new ArrayList<>();
    Builder builder = new Builder(wordPieces);
    for (int i = 0; i < sentences.size(); i++) {
      List<ImmutableIntArray> pieces =
          sentences.get(i).stream()
              .limit(LONGEST)
              .map(wordPieces::of)
              .collect(ImmutableList.toImmutableList());
      int length = pieces.stream().mapToInt(ImmutableIntArray::length).sum();
      if (!builder.isEmpty() && !builder.hasRoom(length)) {
        sequences.add(builder.build());
        builder = new Builder(wordPieces);
      }
      builder.add(i, pieces, WordShape.of(sentences.get(i)));
    }
    if (!builder.isEmpty()) {
      sequences.add(builder.build());
    }
    return ImmutableList.copyOf(sequences);
  }

  private static final class Builder {
    private final WordPieces wordPieces;
    private final List<Integer> pieces = new ArrayList<>();
    private final List<Integer> shapes = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    Builder(WordPieces wordPieces) {
      this.wordPieces = wordPieces;
      add(wordPieces.start(), WordShape.BOUNDARY);
    }

    boolean isEmpty() {
      return words.isEmpty();
    }

    /** Whether that many pieces and the sign after them can be added. */
    boolean hasRoom(int more) {
      return pieces.size() + more + 1 <= LONGEST;
    }

    /** Adds what there is room for; nothing at all where not even the first word has room. */
    void add(int sentence, List<ImmutableIntArray> wordsPieces, List<WordShape> wordShapes) {
      int before = words.size();
      for (int i = 0; i < wordsPieces.size() && hasRoom(wordsPieces.get(i).length()); i++) {
        words.add(new Word(sentence, i, pieces.size()));
        WordShape shape = wordShapes.get(i);
        wordsPieces.get(i).forEach(piece -> add(piece, shape));
      }
      if (words.size() > before) {
        add(wordPieces.end(), WordShape.BOUNDARY);
      }
    }

    private void add(int piece, WordShape shape) {
      pieces.add(piece);
      shapes.add(shape.ordinal());
    }

    PieceSequence build() {
      return new PieceSequence(
          ImmutableIntArray.copyOf(pieces), ImmutableIntArray.copyOf(shapes), words);
    }
  }
}
