package org.benchgraph.train;

import java.util.List;
import org.benchgraph.extract.encoder.Encoder;

/** Where the encoders of a training come from. */
public interface EncoderLearner {
  /**
   * The encoder for new papers, and for each fold one that did not read its annotations.
   *
   * @param papers what there is to learn from
   */
  CrossFit<Encoder> learn(List<TrainingPaper> papers);

  /**
   * An encoder that stays as it is. The papers to train with must not be those that it learned
   * from, or all that builds on it will trust it too much.
   */
  static EncoderLearner keeping(Encoder encoder) {
    return papers -> CrossFit.given(encoder);
  }
}
