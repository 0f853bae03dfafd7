package org.benchgraph.train.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Builds an ONNX file: constants, operators and what they are wired with. Names are free; each
 * stands for one value.
 */
final class OnnxGraph {
  private static final int FORMAT_VERSION = 9;
  private static final int OPERATORS_VERSION = 20;
  private static final String ONNX = "";

  /** Operators of ONNX Runtime that are not part of the standard. */
  static final String RUNTIME = "com.microsoft";

  private final UnknownFieldSet.Builder graph = UnknownFieldSet.newBuilder();
  private int results;

  OnnxGraph(String name) {
    add(graph, OnnxField.GRAPH_NAME, text(name));
  }

  /** Something that comes from outside: whole numbers, as many as there are. */
  void input(String name) {
    add(graph, OnnxField.GRAPH_INPUT, value(name, OnnxField.INT64, named(name + "Count")));
  }

  /** Something that goes outside: a row of numbers for each word. */
  void output(String name, int columns) {
    add(
        graph,
        OnnxField.GRAPH_OUTPUT,
        value(name, OnnxField.FLOAT, named("wordsCount"), length(columns)));
  }

  String constant(String name, Weight weight) {
    ByteBuffer raw = buffer(weight.values().length * Float.BYTES);
    raw.asFloatBuffer().put(weight.values());
    return constant(
        name,
        OnnxField.FLOAT,
        weight.shape().stream().mapToLong(Integer::longValue).toArray(),
        raw);
  }

  String constant(String name, long... values) {
    ByteBuffer raw = buffer(values.length * Long.BYTES);
    raw.asLongBuffer().put(values);
    return constant(name, OnnxField.INT64, new long[] {values.length}, raw);
  }

  /** A matrix of small whole numbers. */
  String constant(String name, int rows, int columns, byte[] values) {
    return constant(name, OnnxField.INT8, new long[] {rows, columns}, ByteBuffer.wrap(values));
  }

  private String constant(String name, int type, long[] shape, ByteBuffer raw) {
    UnknownFieldSet.Builder tensor = UnknownFieldSet.newBuilder();
    for (long length : shape) {
      add(tensor, OnnxField.TENSOR_DIMENSIONS, length);
    }
    add(tensor, OnnxField.TENSOR_TYPE, type);
    add(tensor, OnnxField.TENSOR_NAME, text(name));
    add(tensor, OnnxField.TENSOR_RAW, ByteString.copyFrom(raw));
    add(graph, OnnxField.GRAPH_INITIALIZER, message(tensor));
    return name;
  }

  /** The name of what an operator of the standard makes of some values. */
  String apply(String operator, List<ByteString> attributes, String... inputs) {
    String result = operator + "-" + results++;
    node(ONNX, operator, attributes, List.of(inputs), List.of(result));
    return result;
  }

  String apply(String operator, String... inputs) {
    return apply(operator, List.of(), inputs);
  }

  /** An operator whose results have given names. */
  void node(
      String domain,
      String operator,
      List<ByteString> attributes,
      List<String> inputs,
      List<String> outputs) {
    UnknownFieldSet.Builder node = UnknownFieldSet.newBuilder();
    inputs.forEach(input -> add(node, OnnxField.NODE_INPUT, text(input)));
    outputs.forEach(output -> add(node, OnnxField.NODE_OUTPUT, text(output)));
    add(node, OnnxField.NODE_NAME, text(operator + "/" + outputs.get(0)));
    add(node, OnnxField.NODE_OPERATOR, text(operator));
    attributes.forEach(attribute -> add(node, OnnxField.NODE_ATTRIBUTE, attribute));
    add(node, OnnxField.NODE_DOMAIN, text(domain));
    add(graph, OnnxField.GRAPH_NODE, message(node));
  }

  static ByteString attribute(String name, long value) {
    UnknownFieldSet.Builder attribute = attribute(name, OnnxField.KIND_INTEGER);
    add(attribute, OnnxField.ATTRIBUTE_INTEGER, value);
    return message(attribute);
  }

  static ByteString attribute(String name, float value) {
    UnknownFieldSet.Builder attribute = attribute(name, OnnxField.KIND_FLOAT);
    attribute.mergeField(
        OnnxField.ATTRIBUTE_FLOAT,
        Field.newBuilder().addFixed32(Float.floatToIntBits(value)).build());
    return message(attribute);
  }

  static ByteString attribute(String name, long... values) {
    UnknownFieldSet.Builder attribute = attribute(name, OnnxField.KIND_INTEGERS);
    for (long value : values) {
      add(attribute, OnnxField.ATTRIBUTE_INTEGERS, value);
    }
    return message(attribute);
  }

  private static UnknownFieldSet.Builder attribute(String name, int kind) {
    UnknownFieldSet.Builder attribute = UnknownFieldSet.newBuilder();
    add(attribute, OnnxField.ATTRIBUTE_NAME, text(name));
    add(attribute, OnnxField.ATTRIBUTE_KIND, kind);
    return attribute;
  }

  /** The whole file. */
  byte[] bytes() {
    UnknownFieldSet.Builder model = UnknownFieldSet.newBuilder();
    add(model, OnnxField.MODEL_VERSION, FORMAT_VERSION);
    add(model, OnnxField.MODEL_PRODUCER, text("benchgraph"));
    add(model, OnnxField.MODEL_GRAPH, message(graph));
    add(model, OnnxField.MODEL_OPERATORS, operators(ONNX, OPERATORS_VERSION));
    add(model, OnnxField.MODEL_OPERATORS, operators(RUNTIME, 1));
    return model.build().toByteArray();
  }

  private static ByteString operators(String domain, int version) {
    UnknownFieldSet.Builder operators = UnknownFieldSet.newBuilder();
    add(operators, OnnxField.OPERATORS_DOMAIN, text(domain));
    add(operators, OnnxField.OPERATORS_VERSION, version);
    return message(operators);
  }

  private static ByteString value(String name, int type, ByteString... dimensions) {
    UnknownFieldSet.Builder shape = UnknownFieldSet.newBuilder();
    for (ByteString dimension : dimensions) {
      add(shape, OnnxField.SHAPE_DIMENSION, dimension);
    }
    UnknownFieldSet.Builder tensor = UnknownFieldSet.newBuilder();
    add(tensor, OnnxField.TENSOR_ELEMENT, type);
    add(tensor, OnnxField.TENSOR_SHAPE, message(shape));
    UnknownFieldSet.Builder kind = UnknownFieldSet.newBuilder();
    add(kind, OnnxField.TYPE_TENSOR, message(tensor));
    UnknownFieldSet.Builder value = UnknownFieldSet.newBuilder();
    add(value, OnnxField.VALUE_NAME, text(name));
    add(value, OnnxField.VALUE_TYPE, message(kind));
    return message(value);
  }

  private static ByteString named(String name) {
    UnknownFieldSet.Builder dimension = UnknownFieldSet.newBuilder();
    add(dimension, OnnxField.DIMENSION_NAME, text(name));
    return message(dimension);
  }

  private static ByteString length(long length) {
    UnknownFieldSet.Builder dimension = UnknownFieldSet.newBuilder();
    add(dimension, OnnxField.DIMENSION_LENGTH, length);
    return message(dimension);
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteString text(String text) {
    return ByteString.copyFromUtf8(text);
  }

  private static ByteString message(UnknownFieldSet.Builder fields) {
    return fields.build().toByteString();
  }

  private static void add(UnknownFieldSet.Builder message, int field, ByteString value) {
    message.mergeField(field, Field.newBuilder().addLengthDelimited(value).build());
  }

  private static void add(UnknownFieldSet.Builder message, int field, long value) {
    message.mergeField(field, Field.newBuilder().addVarint(value).build());
  }
}
