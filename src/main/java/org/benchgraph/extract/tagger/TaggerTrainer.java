package org.benchgraph.extract.tagger;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.Evaluator;
import edu.stanford.nlp.optimization.Minimizer;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagSequences;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;

/** Learns a {@link MentionTagger} from papers whose mentions are known. */
public final class TaggerTrainer {
  /** How far weights may go from zero: chosen by cross-validation. */
  private static final double SIGMA = 0.5;

  private static final double TOLERANCE = 5e-3;
  private static final int MOST_ITERATIONS = 80;

  /** Features of fewer words are left out. */
  private static final int LEAST_COUNT = 2;

  /** Features that tell labels less apart are left out of the file. */
  private static final double LEAST_DIFFERENCE = 0.02;

  /**
   * A paper to learn from.
   *
   * @param document its words
   * @param candidates what the rules found
   * @param encoded what an encoder that did not learn from it says
   * @param truth what it really mentions
   */
  public record Lesson(
      Document document, List<Mention> candidates, EncoderScores encoded, List<Mention> truth) {}

  /** The tagger that explains the lessons best. The same lessons give the same tagger. */
  public MentionTagger train(List<Lesson> lessons) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    // The same features come again and again; each apart, those of a thousand papers fill
    // gigabytes.
    Interner<String> features = Interners.newStrongInterner();
    for (Lesson lesson : lessons) {
      List<List<CoreLabel>> all =
          MentionTagger.words(lesson.document(), lesson.candidates(), lesson.encoded());
      List<List<String>> labels = TagSequences.of(lesson.document(), lesson.truth());
      for (int i = 0; i < all.size(); i++) {
        for (int j = 0; j < all.get(i).size(); j++) {
          CoreLabel word = all.get(i).get(j);
          word.set(AnswerAnnotation.class, labels.get(i).get(j));
          word.get(TaggerFeatureFactory.FeaturesAnnotation.class).replaceAll(features::intern);
        }
        sentences.add(all.get(i));
      }
    }
    CRFClassifier<CoreLabel> field = new FieldFromZero(flags());
    field.train(sentences, field.makeReaderAndWriter());
    return new MentionTagger(field);
  }

  private static SeqClassifierFlags flags() {
    Properties properties = new Properties();
    properties.setProperty("featureFactory", TaggerFeatureFactory.class.getName());
    properties.setProperty("maxLeft", "1");
    properties.setProperty("retainEntitySubclassification", "true");
    properties.setProperty("entitySubclassification", "noprefix");
    properties.setProperty("backgroundSymbol", Tag.OUTSIDE);
    properties.setProperty("sigma", Double.toString(SIGMA));
    properties.setProperty("tolerance", Double.toString(TOLERANCE));
    properties.setProperty("maxQNItr", Integer.toString(MOST_ITERATIONS));
    properties.setProperty("featureCountThresh", Integer.toString(LEAST_COUNT));
    properties.setProperty("featureDiffThresh", Double.toString(LEAST_DIFFERENCE));
    properties.setProperty("useQN", "true");
    // Several threads add up the gradient as they come to it, each time with another rounding.
    properties.setProperty("multiThreadGrad", "1");
    return new SeqClassifierFlags(properties, false);
  }

  /**
   * A field whose weights are zero at first. CoreNLP begins with random ones; with the weights of a
   * thousand papers the iterations end long before what these cost is gone.
   */
  private static final class FieldFromZero extends CRFClassifier<CoreLabel> {
    FieldFromZero(SeqClassifierFlags flags) {
      super(flags);
    }

    @Override
    public Minimizer<DiffFunction> getMinimizer(int featurePruning, Evaluator[] evaluators) {
      Minimizer<DiffFunction> minimizer = super.getMinimizer(featurePruning, evaluators);
      return new Minimizer<>() {
        @Override
        public double[] minimize(DiffFunction function, double tolerance, double[] initial) {
          return minimizer.minimize(function, tolerance, new double[initial.length]);
        }

        @Override
        public double[] minimize(
            DiffFunction function, double tolerance, double[] initial, int iterations) {
          return minimizer.minimize(function, tolerance, new double[initial.length], iterations);
        }
      };
    }
  }
}
