package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;
import org.junit.jupiter.api.Test;

class ForeignEncoderTest {
  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "[MASK]"));

  @Test
  void anEncoderWithOtherInputsIsRefusedBeforeItIsRun() {
    OnnxGraph graph = new OnnxGraph("foreign");
    graph.input(EncoderFile.PIECES);
    graph.node("", "Identity", List.of(), List.of(EncoderFile.PIECES), List.of("copy"));
    EncoderFile file = new EncoderFile(graph.bytes(), PIECES);

    assertThatThrownBy(() -> Encoder.of(file))
        .isInstanceOf(EncoderException.class)
        .hasMessageContaining("another version");
  }
}
