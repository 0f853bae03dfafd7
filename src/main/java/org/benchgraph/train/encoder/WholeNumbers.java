package org.benchgraph.train.encoder;

import java.util.function.IntUnaryOperator;

/**
 * A matrix as whole numbers of one byte each.
 *
 * @param values row by row; not to be changed
 * @param scales what the numbers of each row, or of each column, are to be multiplied with
 */
record WholeNumbers(byte[] values, float[] scales) {
  /** With a scale for each row. */
  static WholeNumbers byRow(Weight matrix, float largest) {
    int columns = matrix.columns();
    return of(matrix, largest, matrix.rows(), i -> i / columns);
  }

  /** With a scale for each column. */
  static WholeNumbers byColumn(Weight matrix, float largest) {
    int columns = matrix.columns();
    return of(matrix, largest, columns, i -> i % columns);
  }

  private static WholeNumbers of(
      Weight matrix, float largest, int groups, IntUnaryOperator groupOf) {
    float[] numbers = matrix.values();
    float[] scales = new float[groups];
    for (int i = 0; i < numbers.length; i++) {
      int group = groupOf.applyAsInt(i);
      scales[group] = Math.max(scales[group], Math.abs(numbers[i]));
    }
    for (int group = 0; group < groups; group++) {
      scales[group] = Math.max(scales[group], Float.MIN_NORMAL) / largest;
    }
    byte[] values = new byte[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      values[i] = (byte) Math.round(numbers[i] / scales[groupOf.applyAsInt(i)]);
    }
    return new WholeNumbers(values, scales);
  }
}
