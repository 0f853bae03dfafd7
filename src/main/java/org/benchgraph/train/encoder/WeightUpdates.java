package org.benchgraph.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves weights against their gradients (Loshchilov and Hutter 2019, Decoupled Weight Decay
 * Regularization), faster at first and slower in the end.
 */
final class WeightUpdates {
  private static final Logger LOG = LoggerFactory.getLogger(WeightUpdates.class);

  /** Heads begin with nothing or have learned little, layers have learned for long. */
  private static final float HEAD_FACTOR = 10;

  private static final float DECAY = 0.01f;
  private static final double WARM_UP = 0.1;
  private static final double LEAST_SHARE = 0.02;
  private static final float LONGEST_GRADIENT = 1;

  private final Optimizer layers;
  private final Optimizer heads;

  /**
   * Updates for a number of steps.
   *
   * @param rate how far a step goes at most
   * @param steps how many there will be
   */
  WeightUpdates(float rate, int steps) {
    this.layers = optimizer(rate, steps);
    this.heads = optimizer(HEAD_FACTOR * rate, steps);
  }

  private static Optimizer optimizer(float rate, int steps) {
    Tracker tracker =
        step -> {
          double rise = Math.min(1, step / Math.max(1, WARM_UP * steps));
          double fall = Math.max(LEAST_SHARE, (double) (steps - step) / steps);
          return (float) (rate * rise * fall);
        };
    return Optimizer.adamW().optLearningRateTracker(tracker).optWeightDecays(DECAY).build();
  }

  /** Makes a step, unless a gradient is no number: then the step is left out. */
  void step(TransformerNetwork network) {
    try (NDManager step = network.manager().newSubManager()) {
      double squares = 0;
      for (NDArray parameter : network.parameters().values()) {
        if (parameter.hasGradient()) {
          NDArray gradient = parameter.getGradient();
          gradient.attach(step);
          squares += gradient.square().sum().getFloat();
        }
      }
      double length = Math.sqrt(squares);
      if (!Double.isFinite(length)) {
        LOG.warn("a step of training is left out: its gradient is no number");
        return;
      }
      float share = (float) Math.min(1, LONGEST_GRADIENT / length);
      for (Map.Entry<String, NDArray> entry : network.parameters().entrySet()) {
        NDArray parameter = entry.getValue();
        if (parameter.hasGradient()) {
          NDArray gradient = parameter.getGradient();
          gradient.attach(step);
          parameter.setRequiresGradient(false);
          boolean isNew =
              entry.getKey().startsWith(TokenHead.NAME) || entry.getKey().equals(Layers.SHAPES);
          Optimizer optimizer = isNew ? heads : layers;
          optimizer.update(entry.getKey(), parameter, gradient.mul(share));
        }
      }
    }
  }
}
