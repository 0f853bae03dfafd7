package org.benchgraph.train.encoder;

import com.google.common.collect.ImmutableMap;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the weights of a transformer from an ONNX file. */
final class OnnxWeights {
  private static final String MULTIPLICATION = "MatMul";
  private static final String RESULT = "/MatMul_output_0";

  private OnnxWeights() {}

  /**
   * The weights by name. Matrices, which exporters name by number, get the names of their parts.
   */
  static Map<String, Weight> read(InputStream in) throws IOException {
    CodedInputStream bytes = CodedInputStream.newInstance(in.readAllBytes());
    UnknownFieldSet graph =
        UnknownFieldSet.parseFrom(first(UnknownFieldSet.parseFrom(bytes), OnnxField.MODEL_GRAPH));
    Map<String, String> names = matrixNames(graph);
    ImmutableMap.Builder<String, Weight> weights = ImmutableMap.builder();
    for (ByteString tensor : graph.getField(OnnxField.GRAPH_INITIALIZER).getLengthDelimitedList()) {
      UnknownFieldSet fields = UnknownFieldSet.parseFrom(tensor);
      if (fields.getField(OnnxField.TENSOR_TYPE).getVarintList().contains((long) OnnxField.FLOAT)) {
        String name = first(fields, OnnxField.TENSOR_NAME).toStringUtf8();
        weights.put(names.getOrDefault(name, name), weight(fields));
      }
    }
    return weights.buildOrThrow();
  }

  /** What is multiplied to give "/encoder/layer.0/output/dense/MatMul_output_0" is that weight. */
  private static Map<String, String> matrixNames(UnknownFieldSet graph) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (ByteString node : graph.getField(OnnxField.GRAPH_NODE).getLengthDelimitedList()) {
      UnknownFieldSet fields = UnknownFieldSet.parseFrom(node);
      if (first(fields, OnnxField.NODE_OPERATOR).toStringUtf8().equals(MULTIPLICATION)) {
        String output = first(fields, OnnxField.NODE_OUTPUT).toStringUtf8();
        names.put(
            fields.getField(OnnxField.NODE_INPUT).getLengthDelimitedList().get(1).toStringUtf8(),
            Layers.weight(output.substring(1).replace(RESULT, "").replace('/', '.')));
      }
    }
    return names;
  }

  private static Weight weight(UnknownFieldSet fields) throws IOException {
    List<Integer> shape = new ArrayList<>();
    UnknownFieldSet.Field dimensions = fields.getField(OnnxField.TENSOR_DIMENSIONS);
    dimensions.getVarintList().forEach(length -> shape.add(Math.toIntExact(length)));
    for (ByteString packed : dimensions.getLengthDelimitedList()) {
      CodedInputStream lengths = packed.newCodedInput();
      while (!lengths.isAtEnd()) {
        shape.add(lengths.readUInt32());
      }
    }
    ByteBuffer raw =
        first(fields, OnnxField.TENSOR_RAW).asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[raw.remaining() / Float.BYTES];
    raw.asFloatBuffer().get(values);
    return new Weight(shape, values);
  }

  private static ByteString first(UnknownFieldSet fields, int field) throws IOException {
    List<ByteString> values = fields.getField(field).getLengthDelimitedList();
    if (values.isEmpty()) {
      throw new IOException("not an ONNX file of weights: it has no field " + field);
    }
    return values.get(0);
  }
}
