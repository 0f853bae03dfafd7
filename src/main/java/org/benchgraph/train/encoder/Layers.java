package org.benchgraph.train.encoder;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** How BERT's weights are named in its files, and the sizes of the small ones that we tune. */
final class Layers {
  static final int WIDTH = 384;
  static final int HEADS = 12;
  static final int HEAD_WIDTH = WIDTH / HEADS;

  static final String WORDS = "embeddings.word_embeddings.weight";
  static final String POSITIONS = "embeddings.position_embeddings.weight";
  static final String KINDS = "embeddings.token_type_embeddings.weight";

  /** Ours: what the shape of its word adds to a piece. */
  static final String SHAPES = "embeddings.shape_embeddings.weight";

  static final String EMBEDDING_NORM = "embeddings.LayerNorm";

  static final String QUERY = "attention.self.query";
  static final String KEY = "attention.self.key";
  static final String VALUE = "attention.self.value";
  static final String ATTENDED = "attention.output.dense";
  static final String ATTENTION_NORM = "attention.output.LayerNorm";
  static final String WIDE = "intermediate.dense";
  static final String NARROW = "output.dense";
  static final String OUTPUT_NORM = "output.LayerNorm";

  static final double EPSILON = 1e-12;

  /** The parts of a layer that are matrices, in the order in which a text goes through them. */
  static final List<String> MATRICES = ImmutableList.of(QUERY, KEY, VALUE, ATTENDED, WIDE, NARROW);

  private Layers() {}

  static String prefix(int layer) {
    return "encoder.layer." + layer + ".";
  }

  static String weight(String part) {
    return part + ".weight";
  }

  static String bias(String part) {
    return part + ".bias";
  }
}
