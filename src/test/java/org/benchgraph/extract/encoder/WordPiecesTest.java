package org.benchgraph.extract.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final WordPieces PIECES =
      new WordPieces(
          List.of(
              "[UNK]", "[CLS]", "[SEP]", "[MASK]", "net", "network", "##s", "##work", "resume", "-",
              "5", "##0", "a", "##a", "widget"));

  private static List<String> pieces(String word) {
    return PIECES.of(word).asList().stream().map(PIECES.vocabulary()::get).toList();
  }

  @Test
  void theLongestPieceComesFirst() {
    assertThat(pieces("networks")).containsExactly("network", "##s");
    assertThat(pieces("nets")).containsExactly("net", "##s");
  }

  @Test
  void capitalsAndAccentsMakeNoDifference() {
    assertThat(pieces("Résumé")).containsExactly("resume");
    assertThat(pieces("NETWORK")).containsExactly("network");
  }

  @Test
  void signsArePiecesOfTheirOwn() {
    assertThat(pieces("Widget-Net-50")).containsExactly("widget", "-", "net", "-", "5", "##0");
    assertThat(pieces("-")).containsExactly("-");
    assertThat(pieces("--")).containsExactly("-", "-");
  }

  @Test
  void whatHasNoPiecesIsUnknownAsAWhole() {
    assertThat(pieces("netx")).containsExactly("[UNK]");
    assertThat(pieces("netx-net")).containsExactly("[UNK]", "-", "net");
    assertThat(pieces("+")).containsExactly("[UNK]");
    assertThat(pieces("\uD83D\uDE00")).containsExactly("[UNK]");
  }

  @Test
  void wordsOfMoreThanAHundredCharactersAreUnknown() {
    assertThat(pieces("a".repeat(100))).hasSize(100).doesNotContain("[UNK]");
    assertThat(pieces("a".repeat(101))).containsExactly("[UNK]");
  }

  @Test
  void whatLeavesNothingIsUnknown() {
    assertThat(pieces("")).containsExactly("[UNK]");
    assertThat(pieces("\u0301")).containsExactly("[UNK]");
  }

  @Test
  void aVocabularyWithoutTheSignsIsRefused() {
    assertThatThrownBy(() -> new WordPieces(List.of("[UNK]", "[CLS]", "[MASK]", "net")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the vocabulary has no [SEP]");
    assertThatThrownBy(
            () -> new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "[MASK]", "net", "net")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("net");
  }
}
