package org.benchgraph.extract.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.benchgraph.extract.encoder.PieceSequence.Word;
import org.junit.jupiter.api.Test;

class PieceSequenceTest {
  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "[MASK]", "net", "##s", "-"));

  private static List<PieceSequence> sequences(List<List<String>> sentences) {
    List<PieceSequence> sequences = PieceSequence.of(sentences, PIECES);
    assertThat(sequences)
        .allSatisfy(
            sequence -> {
              assertThat(sequence.pieces().length()).isLessThanOrEqualTo(PieceSequence.LONGEST);
              assertThat(sequence.pieces().get(0)).isEqualTo(PIECES.start());
              assertThat(sequence.pieces().get(sequence.pieces().length() - 1))
                  .isEqualTo(PIECES.end());
            });
    return sequences;
  }

  private static List<String> sentence(int words) {
    return Collections.nCopies(words, "net");
  }

  @Test
  void eachWordIsFoundAtItsFirstPiece() {
    List<PieceSequence> sequences =
        sequences(List.of(List.of("nets", "net"), List.of("net-net", "nets")));

    assertThat(sequences).hasSize(1);
    assertThat(sequences.get(0).pieces().asList().stream().map(PIECES.vocabulary()::get).toList())
        .containsExactly(
            "[CLS]", "net", "##s", "net", "[SEP]", "net", "-", "net", "net", "##s", "[SEP]");
    assertThat(sequences.get(0).words())
        .containsExactly(
            new Word(0, 0, 1), new Word(0, 1, 3), new Word(1, 0, 5), new Word(1, 1, 8));
  }

  @Test
  void eachPieceHasTheShapeOfItsWord() {
    PieceSequence sequence = sequences(List.of(List.of("net", "Nets", "NET"))).get(0);

    assertThat(sequence.shapes().asList().stream().map(i -> WordShape.values()[i]).toList())
        .containsExactly(
            WordShape.BOUNDARY,
            WordShape.SMALL,
            WordShape.EXPECTED_CAPITAL,
            WordShape.EXPECTED_CAPITAL,
            WordShape.ALL_CAPITALS,
            WordShape.BOUNDARY);
  }

  @Test
  void sentencesStayWholeOverSeveralSequences() {
    List<PieceSequence> sequences = sequences(Collections.nCopies(7, sentence(200)));

    assertThat(sequences).hasSize(4);
    List<Set<Integer>> sentences =
        sequences.stream()
            .map(
                sequence ->
                    sequence.words().stream().map(Word::sentence).collect(Collectors.toSet()))
            .toList();
    assertThat(sentences).containsExactly(Set.of(0, 1), Set.of(2, 3), Set.of(4, 5), Set.of(6));
    assertThat(sequences.stream().mapToInt(sequence -> sequence.words().size()).sum())
        .isEqualTo(1400);
  }

  @Test
  void aSequenceIsFilledToTheLastPlace() {
    // Two sentences with a sign after each, and the sign at the start, are 512 pieces.
    assertThat(sequences(List.of(sentence(254), sentence(255)))).hasSize(1);
    assertThat(sequences(List.of(sentence(255), sentence(255)))).hasSize(2);
  }

  @Test
  void ofASentenceThatIsTooLongTheEndIsLeftOut() {
    List<PieceSequence> sequences = sequences(List.of(sentence(3), sentence(2000), sentence(4)));

    assertThat(sequences).hasSize(3);
    assertThat(sequences.get(1).words()).hasSize(PieceSequence.LONGEST - 2);
    assertThat(sequences.get(2).words()).hasSize(4).allMatch(word -> word.sentence() == 2);
  }

  @Test
  void wordsThatAreTooLongForASequenceDoNotTakeThePlaceOfOthers() {
    List<String> rule = List.of("-".repeat(600));
    ImmutableList.Builder<List<String>> sentences = ImmutableList.builder();
    Collections.nCopies(600, rule).forEach(sentences::add);
    sentences.add(sentence(PieceSequence.LONGEST - 2));

    List<PieceSequence> sequences = sequences(sentences.build());

    assertThat(sequences).hasSize(1);
    assertThat(sequences.get(0).words())
        .hasSize(PieceSequence.LONGEST - 2)
        .allMatch(word -> word.sentence() == 600);
  }

  @Test
  void anEmptyTextHasNoSequence() {
    assertThat(sequences(List.of())).isEmpty();
    assertThat(sequences(List.of(List.of()))).isEmpty();
    assertThat(sequences(List.of(List.of("-".repeat(600))))).isEmpty();
  }
}
