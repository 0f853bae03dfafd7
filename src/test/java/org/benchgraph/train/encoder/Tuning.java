package org.benchgraph.train.encoder;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.benchgraph.extract.encoder.EncoderException;

/** Whether this build can tune encoders: with the profile 'tuning' it can. */
public final class Tuning {
  private Tuning() {}

  /** Skips a test that tunes in a build that cannot. */
  public static void assumePossible() {
    try {
      EncoderTrainer.check();
    } catch (EncoderException e) {
      abort(e.getMessage());
    }
  }

  /** Skips a test of what is said without the pretrained encoder in a build that has it. */
  public static void assumeNoPretrainedEncoder() {
    boolean there = Tuning.class.getResource("/all-minilm-l6-v2.onnx") != null;
    assumeFalse(there, "the pretrained encoder is on the class path");
  }
}
