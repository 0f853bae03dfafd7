package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.RelationScores;
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

    assertIsRefused(graph(roles - 1, RelationScores.OBJECT_WIDTH));
    assertThat(
            Encoder.of(new EncoderFile(graph(roles, RelationScores.OBJECT_WIDTH).bytes(), PIECES)))
        .isNotNull();
  }

  @Test
  void anEncoderThatRelatesNothingIsRefusedBeforeItIsRun() {
    assertIsRefused(graph(Role.values().length, 0));
    assertIsRefused(graph(Role.values().length, RelationScores.OBJECT_WIDTH - 1));
  }

  /** An encoder that says the same of all words; without relations if their width is nothing. */
  private static OnnxGraph graph(int roles, int objectWidth) {
    OnnxGraph graph = new OnnxGraph("foreign");
    List.of(EncoderFile.PIECES, EncoderFile.POSITIONS, EncoderFile.SHAPES, EncoderFile.WORDS)
        .forEach(graph::input);
    say(graph, EncoderFile.TAGS, Tag.ALL.size());
    say(graph, EncoderFile.ROLES, roles);
    if (objectWidth > 0) {
      say(graph, EncoderFile.SUBJECTS, RelationScores.SUBJECT_WIDTH);
      say(graph, EncoderFile.OBJECTS, objectWidth);
    }
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
