package org.benchgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Features;

/**
 * Learns how to stretch and shift the odds that classifiers give, so that of what they hold to be
 * likely by 80 % some 80 % are right (Platt 1999, Probabilistic Outputs for Support Vector
 * Machines).
 */
final class OddsCalibration {
  private static final String ODDS = "odds";
  private static final double SMALLEST = 1e-9;

  /** Two weights of thousands of examples need no holding back. */
  private static final ClassifierTrainer TRAINER = new ClassifierTrainer(10, 1);

  private final List<Example> examples = new ArrayList<>();

  /** Adds something that a classifier did not learn from. */
  void add(Classifier unseen, Example example) {
    double likely = unseen.probability(example.features(), Classifier.YES);
    double odds = Math.log((likely + SMALLEST) / (1 + SMALLEST - likely));
    examples.add(new Example(example.label(), new Features().add(Classifier.BIAS).add(ODDS, odds)));
  }

  /** What to do to a classifier; nothing if its odds say nothing. */
  UnaryOperator<Classifier> learn() {
    Classifier learned = TRAINER.trainOrNo(examples);
    double slope = difference(learned, ODDS);
    double offset = difference(learned, Classifier.BIAS);
    return slope > 0 ? classifier -> classifier.withOdds(slope, offset) : UnaryOperator.identity();
  }

  private static double difference(Classifier learned, String feature) {
    double[] row = learned.weights().getOrDefault(feature, new double[learned.labels().size()]);
    return row[learned.labels().indexOf(Classifier.YES)]
        - row[learned.labels().indexOf(Classifier.NO)];
  }
}
