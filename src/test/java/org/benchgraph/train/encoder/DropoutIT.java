package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.benchgraph.extract.encoder.PieceSequence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** About a tenth goes, other numbers each time, the same with the same seed. */
class DropoutIT {
  private NDManager manager;

  @BeforeEach
  void pyTorch() {
    Tuning.assumePossible();
    manager = NDManager.newBaseManager();
  }

  @AfterEach
  void close() {
    if (manager != null) {
      manager.close();
    }
  }

  private NDArray ones(long... shape) {
    return manager.ones(new Shape(shape));
  }

  @Test
  void aTenthGoesAndTheSumStays() {
    NDArray dropped = new Dropout(manager, 1).of(ones(300, 384));

    assertThat(dropped.getShape()).isEqualTo(new Shape(300, 384));
    assertThat(dropped.eq(0f).toType(ones(1).getDataType(), false).mean().getFloat())
        .isCloseTo(0.1f, within(0.01f));
    assertThat(dropped.mean().getFloat()).isCloseTo(1f, within(0.01f));
  }

  @Test
  void eachUseDropsOthersAndTheSeedSaysWhich() {
    Dropout dropout = new Dropout(manager, 1);
    float[] once = dropout.of(ones(1000)).toFloatArray();

    assertThat(dropout.of(ones(1000)).toFloatArray()).isNotEqualTo(once);
    assertThat(new Dropout(manager, 1).of(ones(1000)).toFloatArray()).isEqualTo(once);
    assertThat(new Dropout(manager, 2).of(ones(1000)).toFloatArray()).isNotEqualTo(once);
  }

  @Test
  void theAttentionOfTheLongestTextFits() {
    NDArray most = ones(Layers.HEADS, PieceSequence.LONGEST, PieceSequence.LONGEST);

    assertThat(new Dropout(manager, 1).of(most).getShape()).isEqualTo(most.getShape());
  }
}
