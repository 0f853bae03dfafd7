package org.benchgraph.train.encoder;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;

/**
 * What pieces are before the first layer: the sum of the embeddings of piece, position and kind of
 * text, made even. It is not tuned: rare pieces would go their own way.
 */
final class EmbeddingTable {
  private static final int WIDTH = Layers.WIDTH;

  private final float[] words;
  private final float[] positions;
  private final float[] kinds;
  private final float[] scale;
  private final float[] shift;

  EmbeddingTable(Map<String, Weight> weights) {
    this.words = weights.get(Layers.WORDS).values();
    this.positions = weights.get(Layers.POSITIONS).values();
    this.kinds = weights.get(Layers.KINDS).values();
    this.scale = weights.get(Layers.weight(Layers.EMBEDDING_NORM)).values();
    this.shift = weights.get(Layers.bias(Layers.EMBEDDING_NORM)).values();
  }

  /** The rows of a text, one for each piece. */
  float[] of(ImmutableIntArray pieces) {
    float[] rows = new float[pieces.length() * WIDTH];
    for (int i = 0; i < pieces.length(); i++) {
      int row = i * WIDTH;
      double sum = 0;
      for (int j = 0; j < WIDTH; j++) {
        rows[row + j] = words[pieces.get(i) * WIDTH + j] + positions[row + j] + kinds[j];
        sum += rows[row + j];
      }
      double mean = sum / WIDTH;
      double squares = 0;
      for (int j = 0; j < WIDTH; j++) {
        squares += (rows[row + j] - mean) * (rows[row + j] - mean);
      }
      double deviation = Math.sqrt(squares / WIDTH + Layers.EPSILON);
      for (int j = 0; j < WIDTH; j++) {
        rows[row + j] = (float) ((rows[row + j] - mean) / deviation * scale[j] + shift[j]);
      }
    }
    return rows;
  }
}
