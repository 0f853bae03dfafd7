package org.benchgraph.train.encoder;

/**
 * The numbers of those fields of the ONNX format that we read or write (onnx.proto, IR version 9).
 */
final class OnnxField {
  static final int MODEL_VERSION = 1;
  static final int MODEL_PRODUCER = 2;
  static final int MODEL_GRAPH = 7;
  static final int MODEL_OPERATORS = 8;
  static final int OPERATORS_DOMAIN = 1;
  static final int OPERATORS_VERSION = 2;

  static final int GRAPH_NODE = 1;
  static final int GRAPH_NAME = 2;
  static final int GRAPH_INITIALIZER = 5;
  static final int GRAPH_INPUT = 11;
  static final int GRAPH_OUTPUT = 12;

  static final int NODE_INPUT = 1;
  static final int NODE_OUTPUT = 2;
  static final int NODE_NAME = 3;
  static final int NODE_OPERATOR = 4;
  static final int NODE_ATTRIBUTE = 5;
  static final int NODE_DOMAIN = 7;

  static final int ATTRIBUTE_NAME = 1;
  static final int ATTRIBUTE_FLOAT = 2;
  static final int ATTRIBUTE_INTEGER = 3;
  static final int ATTRIBUTE_INTEGERS = 8;
  static final int ATTRIBUTE_KIND = 20;
  static final int KIND_FLOAT = 1;
  static final int KIND_INTEGER = 2;
  static final int KIND_INTEGERS = 7;

  static final int TENSOR_DIMENSIONS = 1;
  static final int TENSOR_TYPE = 2;
  static final int TENSOR_NAME = 8;
  static final int TENSOR_RAW = 9;
  static final int FLOAT = 1;
  static final int INT8 = 3;
  static final int INT64 = 7;

  static final int VALUE_NAME = 1;
  static final int VALUE_TYPE = 2;
  static final int TYPE_TENSOR = 1;
  static final int TENSOR_ELEMENT = 1;
  static final int TENSOR_SHAPE = 2;
  static final int SHAPE_DIMENSION = 1;
  static final int DIMENSION_LENGTH = 1;
  static final int DIMENSION_NAME = 2;

  private OnnxField() {}
}
