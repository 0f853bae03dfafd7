package org.benchgraph.train.encoder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A matrix or a vector of a network.
 *
 * @param shape its lengths, one or two
 * @param values row by row; not to be changed
 */
record Weight(List<Integer> shape, float[] values) {
  Weight {
    shape = ImmutableList.copyOf(shape);
    int size = shape.stream().reduce(1, Math::multiplyExact);
    checkArgument(size == values.length, "%s values for the shape %s", values.length, shape);
  }

  static Weight vector(float... values) {
    return new Weight(ImmutableList.of(values.length), values);
  }

  int rows() {
    return shape.get(0);
  }

  int columns() {
    return shape.get(1);
  }

  /** The matrix with each value times a factor. */
  Weight times(double factor) {
    float[] scaled = new float[values.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (values[i] * factor);
    }
    return new Weight(shape, scaled);
  }
}
