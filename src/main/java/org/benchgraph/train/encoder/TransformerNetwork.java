package org.benchgraph.train.encoder;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.benchgraph.extract.encoder.WordShape;

/**
 * BERT's layers as PyTorch computes them, with weights that learn (Devlin and others 2019). Texts
 * go through one at a time, so that none needs padding.
 */
final class TransformerNetwork implements AutoCloseable {
  private static final double HEAD_DEVIATION = 0.02;

  private final NDManager manager = NDManager.newBaseManager(Device.cpu());
  private final NDArray scale =
      OwnedArray.number(manager, (float) (1 / Math.sqrt(Layers.HEAD_WIDTH)));
  private final Dropout dropout;
  private final EmbeddingTable embeddings;
  private final Map<String, Weight> start;
  private final Map<String, NDArray> parameters = new LinkedHashMap<>();

  /**
   * The layers of an encoder.
   *
   * @param weights its weights; those of embeddings stay as they are
   * @param seed where the random numbers start that say what is dropped
   */
  TransformerNetwork(Map<String, Weight> weights, int seed) {
    this.start = weights;
    this.dropout = new Dropout(manager, seed);
    this.embeddings = new EmbeddingTable(weights);
    int shapes = WordShape.values().length;
    put(
        Layers.SHAPES,
        weights.getOrDefault(
            Layers.SHAPES,
            new Weight(List.of(shapes, Layers.WIDTH), new float[shapes * Layers.WIDTH])));
    for (int layer = 0; layer < PretrainedEncoder.LAYERS; layer++) {
      String prefix = Layers.prefix(layer);
      weights.forEach(
          (name, weight) -> {
            if (name.startsWith(prefix)) {
              put(name, weight);
            }
          });
    }
  }

  /** Adds a head: as it was among the weights, else one that knows nothing yet. */
  void addHead(String name, Random random) {
    addPart(name, Layers.WIDTH, TokenHead.OUTPUTS, HEAD_DEVIATION, random);
  }

  /**
   * Adds a matrix and a vector: as they were among the weights, else small random numbers and
   * zeros.
   */
  void addPart(String name, int inputs, int outputs, double deviation, Random random) {
    if (start.containsKey(Layers.weight(name))) {
      put(Layers.weight(name), start.get(Layers.weight(name)));
      put(Layers.bias(name), start.get(Layers.bias(name)));
      return;
    }
    float[] values = new float[inputs * outputs];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    put(Layers.weight(name), new Weight(List.of(inputs, outputs), values));
    put(Layers.bias(name), Weight.vector(new float[outputs]));
  }

  private void put(String name, Weight weight) {
    long[] shape = weight.shape().stream().mapToLong(Integer::longValue).toArray();
    parameters.put(name, learning(manager.create(weight.values(), new Shape(shape))));
  }

  /** A copy without a past, which PyTorch owns: arrays that Java lent it may move. */
  private static NDArray learning(NDArray array) {
    NDArray copy = array.duplicate();
    array.close();
    copy.setRequiresGradient(true);
    return copy;
  }

  NDManager manager() {
    return manager;
  }

  Map<String, NDArray> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  /** Forgets all gradients, also those that are not numbers, which DJL's own way would keep. */
  void forgetGradients() {
    parameters.replaceAll(
        (name, parameter) -> {
          parameter.setRequiresGradient(false);
          return learning(parameter);
        });
  }

  /** The weights as they are now. */
  Map<String, Weight> weights() {
    ImmutableMap.Builder<String, Weight> weights = ImmutableMap.builder();
    parameters.forEach(
        (name, parameter) ->
            weights.put(
                name,
                new Weight(
                    Arrays.stream(parameter.getShape().getShape())
                        .mapToObj(Math::toIntExact)
                        .toList(),
                    parameter.toFloatArray())));
    return weights.buildOrThrow();
  }

  /**
   * What the words of a text mean in it, in training: some numbers are dropped.
   *
   * @param words the places of first pieces
   * @return a row for each word, owned by the given manager
   */
  NDArray rows(NDManager step, ImmutableIntArray pieces, long[] shapes, long[] words) {
    NDArray value =
        dropout.of(
            OwnedArray.of(step, embeddings.of(pieces), pieces.length(), Layers.WIDTH)
                .add(parameters.get(Layers.SHAPES).get(OwnedArray.of(step, shapes))));
    for (int layer = 0; layer < PretrainedEncoder.LAYERS; layer++) {
      value = layer(Layers.prefix(layer), value, pieces.length());
    }
    return dropout.of(value.get(OwnedArray.of(step, words)));
  }

  private NDArray layer(String prefix, NDArray input, int length) {
    // Not the products of queries and keys are scaled, which are far more numbers.
    NDArray query =
        heads(linear(input, prefix + Layers.QUERY).mul(scale), length).transpose(1, 0, 2);
    NDArray key = heads(linear(input, prefix + Layers.KEY), length).transpose(1, 2, 0);
    NDArray value = heads(linear(input, prefix + Layers.VALUE), length).transpose(1, 0, 2);
    NDArray shares = dropout.of(query.matMul(key).softmax(-1));
    NDArray attended =
        shares.matMul(value).transpose(1, 0, 2).reshape(new Shape(length, Layers.WIDTH));
    NDArray attention =
        norm(
            input.add(dropout.of(linear(attended, prefix + Layers.ATTENDED))),
            prefix + Layers.ATTENTION_NORM);
    NDArray narrow =
        linear(Activation.gelu(linear(attention, prefix + Layers.WIDE)), prefix + Layers.NARROW);
    return norm(attention.add(dropout.of(narrow)), prefix + Layers.OUTPUT_NORM);
  }

  private static NDArray heads(NDArray rows, int length) {
    return rows.reshape(new Shape(length, Layers.HEADS, Layers.HEAD_WIDTH));
  }

  /** A product with the matrix of a part, and a sum. */
  NDArray linear(NDArray input, String part) {
    return input.matMul(parameters.get(Layers.weight(part))).add(parameters.get(Layers.bias(part)));
  }

  private NDArray norm(NDArray input, String part) {
    return input
        .getNDArrayInternal()
        .layerNorm(
            input,
            new Shape(Layers.WIDTH),
            parameters.get(Layers.weight(part)),
            parameters.get(Layers.bias(part)),
            (float) Layers.EPSILON)
        .singletonOrThrow();
  }

  @Override
  public void close() {
    manager.close();
  }
}
