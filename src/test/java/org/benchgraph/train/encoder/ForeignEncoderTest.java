package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;
import org.junit.jupiter.api.Test;

class ForeignEncoderTest {
  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "[MASK]"));

  @Test
  void anEncoderWithOtherInputsIsRefusedBeforeItIsRun() {
    OnnxGraph graph = new OnnxGraph("foreign");
    graph.input(EncoderFile.PIECES);
    graph.node("", "Identity", List.of(), List.of(EncoderFile.PIECES), List.of("copy"));
    assertIsRefused(graph);
  }

  @Test
  void anEncoderThatTellsOtherRolesIsRefusedBeforeItIsRun() {
    int roles = Role.values().length;

    assertIsRefused(withRoles(roles - 1));
    assertThat(Encoder.of(new EncoderFile(withRoles(roles).bytes(), PIECES))).isNotNull();
  }

  private static OnnxGraph withRoles(int roles) {
    OnnxGraph graph = new OnnxGraph("foreign");
    List.of(EncoderFile.PIECES, EncoderFile.POSITIONS, EncoderFile.SHAPES, EncoderFile.WORDS)
        .forEach(graph::input);
    say(graph, EncoderFile.TAGS, Tag.ALL.size());
    say(graph, EncoderFile.ROLES, roles);
    return graph;
  }

  /** The same numbers of each word. */
  private static void say(OnnxGraph graph, String output, int columns) {
    String row =
        graph.constant(output + "-row", new Weight(List.of(1, columns), new float[columns]));
    String none = graph.constant(output + "-first", 0L);
    String rows = graph.apply("Mul", EncoderFile.WORDS, none);
    graph.node("", "Gather", List.of(), List.of(row, rows), List.of(output));
    graph.output(output, columns);
  }

  private static void assertIsRefused(OnnxGraph graph) {
    EncoderFile file = new EncoderFile(graph.bytes(), PIECES);
    assertThatThrownBy(() -> Encoder.of(file))
        .isInstanceOf(EncoderException.class)
        .hasMessageContaining("another version");
  }
}
