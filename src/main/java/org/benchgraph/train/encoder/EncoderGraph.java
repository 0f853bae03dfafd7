package org.benchgraph.train.encoder;

import static org.benchgraph.train.encoder.Layers.bias;
import static org.benchgraph.train.encoder.Layers.weight;
import static org.benchgraph.train.encoder.OnnxGraph.attribute;

import java.util.List;
import java.util.Map;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;

/**
 * Writes a tuned encoder as an ONNX file for ONNX Runtime. The matrices of the layers are whole
 * numbers of seven bits: with eight, processors without instructions for them would clip sums (ONNX
 * Runtime, Quantize ONNX models, on reduced range).
 */
final class EncoderGraph {
  private static final int LARGEST_FACTOR = 63;
  private static final int LARGEST_EMBEDDING = 127;

  private final Map<String, Weight> weights;
  private final OnnxGraph graph = new OnnxGraph("encoder");

  private EncoderGraph(Map<String, Weight> weights) {
    this.weights = weights;
  }

  /**
   * The bytes of the file.
   *
   * @param weights those of the embeddings, of the layers, of {@link TokenHead} and of {@link
   *     RelationHead}
   */
  static byte[] of(Map<String, Weight> weights) {
    return new EncoderGraph(weights).bytes();
  }

  private byte[] bytes() {
    graph.input(EncoderFile.PIECES);
    graph.input(EncoderFile.POSITIONS);
    graph.input(EncoderFile.SHAPES);
    graph.input(EncoderFile.WORDS);
    String value = embeddings();
    for (int layer = 0; layer < PretrainedEncoder.LAYERS; layer++) {
      value = layer(Layers.prefix(layer), value);
    }
    String words = graph.apply("Gather", value, EncoderFile.WORDS);
    head(words);
    relations(words);
    return graph.bytes();
  }

  private String embeddings() {
    Weight words = weights.get(Layers.WORDS);
    // A scale for each row: those of rare pieces are much smaller than others.
    WholeNumbers numbers = WholeNumbers.byRow(words, LARGEST_EMBEDDING);
    String rows =
        graph.apply(
            "Cast",
            List.of(attribute("to", OnnxField.FLOAT)),
            graph.apply(
                "Gather",
                graph.constant(Layers.WORDS, words.rows(), words.columns(), numbers.values()),
                EncoderFile.PIECES));
    String rowScales =
        graph.apply(
            "Gather",
            graph.constant(
                Layers.WORDS + ".scales", new Weight(List.of(words.rows(), 1), numbers.scales())),
            EncoderFile.PIECES);
    String positions =
        graph.apply("Gather", graph.constant(Layers.POSITIONS, positions()), EncoderFile.POSITIONS);
    return graph.apply(
        "Add",
        norm(Layers.EMBEDDING_NORM, graph.apply("Mul", rows, rowScales), positions),
        graph.apply(
            "Gather",
            graph.constant(Layers.SHAPES, weights.get(Layers.SHAPES)),
            EncoderFile.SHAPES));
  }

  /** The embeddings of positions; that of the first kind of text, the only one, goes in here. */
  private Weight positions() {
    Weight positions = weights.get(Layers.POSITIONS);
    float[] kind = weights.get(Layers.KINDS).values();
    float[] sums = positions.values().clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += kind[i % Layers.WIDTH];
    }
    return new Weight(positions.shape(), sums);
  }

  private String layer(String prefix, String input) {
    // Queries are divided here, once, by what attention divides products by.
    double scale = 1 / Math.sqrt(Layers.HEAD_WIDTH);
    String query = heads(linear(prefix + Layers.QUERY, input, scale), 1, 0, 2);
    String key = heads(linear(prefix + Layers.KEY, input, 1), 1, 2, 0);
    String value = heads(linear(prefix + Layers.VALUE, input, 1), 1, 0, 2);
    String shares =
        graph.apply("Softmax", List.of(attribute("axis", -1)), graph.apply("MatMul", query, key));
    String attended =
        graph.apply(
            "Reshape",
            graph.apply(
                "Transpose",
                List.of(attribute("perm", 1, 0, 2)),
                graph.apply("MatMul", shares, value)),
            graph.constant(prefix + "joined", 0, Layers.WIDTH));
    String attention =
        norm(prefix + Layers.ATTENTION_NORM, input, linear(prefix + Layers.ATTENDED, attended, 1));
    String wide = graph.apply("Gelu", linear(prefix + Layers.WIDE, attention, 1));
    return norm(prefix + Layers.OUTPUT_NORM, attention, linear(prefix + Layers.NARROW, wide, 1));
  }

  private String heads(String rows, long... order) {
    return graph.apply(
        "Transpose",
        List.of(attribute("perm", order)),
        graph.apply(
            "Reshape", rows, graph.constant(rows + "-heads", 0, Layers.HEADS, Layers.HEAD_WIDTH)));
  }

  /** A product with a matrix of whole numbers, one scale for each column, and a sum. */
  private String linear(String part, String input, double factor) {
    Weight matrix = weights.get(weight(part)).times(factor);
    WholeNumbers numbers = WholeNumbers.byColumn(matrix, LARGEST_FACTOR);
    String result = part + "-result";
    graph.node(
        OnnxGraph.RUNTIME,
        "DynamicQuantizeMatMul",
        List.of(),
        List.of(
            input,
            graph.constant(weight(part), matrix.rows(), matrix.columns(), numbers.values()),
            graph.constant(part + ".scales", Weight.vector(numbers.scales())),
            "",
            graph.constant(bias(part), weights.get(bias(part)).times(factor))),
        List.of(result));
    return result;
  }

  /** The norm of a sum. ONNX Runtime does both at once much faster than one after the other. */
  private String norm(String part, String one, String other) {
    String result = part + "-result";
    graph.node(
        OnnxGraph.RUNTIME,
        "SkipLayerNormalization",
        List.of(attribute("epsilon", (float) Layers.EPSILON)),
        List.of(
            one,
            other,
            graph.constant(weight(part), weights.get(weight(part))),
            graph.constant(bias(part), weights.get(bias(part)))),
        List.of(result));
    return result;
  }

  private void head(String words) {
    int tags = Tag.ALL.size();
    int roles = Role.values().length;
    String logits = exactLinear(TokenHead.NAME, words);
    graph.node(
        "",
        "Split",
        List.of(attribute("axis", 1)),
        List.of(logits, graph.constant("parts", tags, roles)),
        List.of("tagLogits", "roleLogits"));
    graph.node(
        "",
        "Softmax",
        List.of(attribute("axis", -1)),
        List.of("tagLogits"),
        List.of(EncoderFile.TAGS));
    graph.node("", "Sigmoid", List.of(), List.of("roleLogits"), List.of(EncoderFile.ROLES));
    graph.output(EncoderFile.TAGS, tags);
    graph.output(EncoderFile.ROLES, roles);
  }

  private void relations(String words) {
    String subjects = graph.apply("Tanh", exactLinear(RelationHead.SUBJECTS, words));
    String factors = exactLinear(RelationHead.FITTING, subjects);
    graph.node("", "Identity", List.of(), List.of(factors), List.of(EncoderFile.SUBJECTS));
    String objects = exactLinear(RelationHead.OBJECTS, words);
    graph.node("", "Tanh", List.of(), List.of(objects), List.of(EncoderFile.OBJECTS));
    graph.output(EncoderFile.SUBJECTS, RelationScores.SUBJECT_WIDTH);
    graph.output(EncoderFile.OBJECTS, RelationScores.OBJECT_WIDTH);
  }

  /** A product with a small matrix as it is, and a sum. */
  private String exactLinear(String part, String input) {
    return graph.apply(
        "Add",
        graph.apply("MatMul", input, graph.constant(weight(part), weights.get(weight(part)))),
        graph.constant(bias(part), weights.get(bias(part))));
  }
}
