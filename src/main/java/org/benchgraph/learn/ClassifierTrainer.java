package org.benchgraph.learn;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a {@link Classifier} from examples with CoreNLP's quasi-Newton minimiser. The same
 * examples give the same classifier.
 *
 * @param sigma how far weights may go from zero (the deviation of their Gaussian prior)
 * @param leastCount features seen in fewer examples are left out, save the bias
 */
public record ClassifierTrainer(double sigma, int leastCount) {
  private static final double TOLERANCE = 1e-4;
  private static final double SMALLEST_WEIGHT = 1e-3;
  private static final double[] NEVER = {10, -10};

  /** The classifier that fits the examples best. */
  public Classifier train(List<Example> examples) {
    checkArgument(!examples.isEmpty(), "no examples to learn from");
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(
        example ->
            example
                .features()
                .values()
                .keySet()
                .forEach(name -> counts.merge(name, 1, Integer::sum)));
    RVFDataset<String, String> dataset = new RVFDataset<>();
    for (Example example : examples) {
      Counter<String> values = new ClassicCounter<>();
      example
          .features()
          .values()
          .forEach(
              (name, value) -> {
                if (counts.get(name) >= leastCount || name.equals(Classifier.BIAS)) {
                  values.setCount(name, value);
                }
              });
      dataset.add(new RVFDatum<>(values, example.label()));
    }
    LinearClassifierFactory<String, String> factory =
        new LinearClassifierFactory<>(TOLERANCE, false, sigma);
    factory.setVerbose(false);
    return classifier(factory.trainClassifier(dataset));
  }

  /** As {@link #train}; where there is nothing to learn from, the answer is always no. */
  public Classifier trainOrNo(List<Example> examples) {
    return examples.stream().map(Example::label).distinct().count() < 2
        ? new Classifier(
            ImmutableList.of(Classifier.NO, Classifier.YES), Map.of(Classifier.BIAS, NEVER))
        : train(examples);
  }

  private static Classifier classifier(LinearClassifier<String, String> trained) {
    List<String> labels = trained.labels().stream().sorted().toList();
    Map<String, double[]> weights = new TreeMap<>();
    for (String feature : trained.features()) {
      double[] row =
          labels.stream()
              .mapToDouble(label -> Classifier.rounded(trained.weight(feature, label)))
              .toArray();
      for (double weight : row) {
        if (Math.abs(weight) >= SMALLEST_WEIGHT) {
          weights.put(feature, row);
        }
      }
    }
    return new Classifier(ImmutableList.copyOf(labels), weights);
  }
}
