package org.benchgraph.extract.tagger;

import java.util.List;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagScores;

/** What the tagger sees of a word's labels as the encoder gives them. */
final class EncoderFeatures {
  private static final int STEPS = 8;

  private EncoderFeatures() {}

  static void add(List<String> features, TagScores scores, int index) {
    String best = scores.best(index);
    features.add("encoded=" + best);
    for (String label : Tag.ALL) {
      long step = Math.round(STEPS * scores.probability(index, label));
      if (step > 0) {
        features.add("encoded=" + label + "@" + step);
      }
    }
    if (index > 0) {
      features.add("encoded-1,0=" + scores.best(index - 1) + " " + best);
    }
    if (index + 1 < scores.probabilities().size()) {
      features.add("encoded0,1=" + best + " " + scores.best(index + 1));
    }
  }
}
