package org.benchgraph.learn;

import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a {@link Chooser} from known choices with CoreNLP's quasi-Newton minimiser. The same
 * choices give the same chooser.
 *
 * @param sigma how far weights may go from zero (the deviation of their Gaussian prior)
 * @param leastCount features seen in fewer options are left out
 */
public record ChooserTrainer(double sigma, int leastCount) {
  private static final double TOLERANCE = 1e-4;
  private static final double SMALLEST_WEIGHT = 1e-3;
  private static final int MEMORY = 15;

  /** The chooser that fits the choices best; where there are none, all options are alike to it. */
  public Chooser train(List<Choice> choices) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Choice choice : choices) {
      for (Features option : choice.options()) {
        option.values().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    counts.values().removeIf(count -> count < leastCount);
    if (counts.isEmpty()) {
      return new Chooser(Map.of());
    }
    Likelihood likelihood = new Likelihood(choices, List.copyOf(counts.keySet()), sigma);
    QNMinimizer minimizer = new QNMinimizer(MEMORY);
    minimizer.shutUp();
    double[] weights =
        minimizer.minimize(likelihood, TOLERANCE, new double[likelihood.domainDimension()]);
    ImmutableMap.Builder<String, Double> learned = ImmutableMap.builder();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= SMALLEST_WEIGHT) {
        learned.put(likelihood.names.get(i), Math.round(weights[i] * 1e4) / 1e4);
      }
    }
    return new Chooser(learned.buildOrThrow());
  }

  /** The negative logarithm of the likelihood of all choices, and of the weights before them. */
  private static final class Likelihood implements DiffFunction {
    private record Option(int[] indices, double[] values) {
      double score(double[] weights) {
        double score = 0;
        for (int i = 0; i < indices.length; i++) {
          score += values[i] * weights[indices[i]];
        }
        return score;
      }

      void addTo(double[] gradient, double factor) {
        for (int i = 0; i < indices.length; i++) {
          gradient[indices[i]] += factor * values[i];
        }
      }
    }

    private record Known(List<Option> options, int chosen) {}

    private final List<String> names;
    private final double sigma;
    private final List<Known> choices = new ArrayList<>();

    Likelihood(List<Choice> choices, List<String> names, double sigma) {
      this.names = names;
      this.sigma = sigma;
      ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
      for (int i = 0; i < names.size(); i++) {
        builder.put(names.get(i), i);
      }
      ImmutableMap<String, Integer> indices = builder.buildOrThrow();
      for (Choice choice : choices) {
        this.choices.add(
            new Known(
                choice.options().stream().map(option -> indexed(option, indices)).toList(),
                choice.chosen()));
      }
    }

    private static Option indexed(Features features, Map<String, Integer> indices) {
      List<Map.Entry<String, Double>> known =
          features.values().entrySet().stream()
              .filter(entry -> indices.containsKey(entry.getKey()))
              .toList();
      return new Option(
          known.stream().mapToInt(entry -> indices.get(entry.getKey())).toArray(),
          known.stream().mapToDouble(Map.Entry::getValue).toArray());
    }

    @Override
    public int domainDimension() {
      return names.size();
    }

    @Override
    public double valueAt(double[] weights) {
      return value(weights, new double[weights.length]);
    }

    @Override
    public double[] derivativeAt(double[] weights) {
      double[] gradient = new double[weights.length];
      value(weights, gradient);
      return gradient;
    }

    private double value(double[] weights, double[] gradient) {
      double value = 0;
      for (int i = 0; i < weights.length; i++) {
        value += weights[i] * weights[i] / (2 * sigma * sigma);
        gradient[i] += weights[i] / (sigma * sigma);
      }
      for (Known choice : choices) {
        double[] scores =
            choice.options().stream().mapToDouble(option -> option.score(weights)).toArray();
        double total = logarithmOfSum(scores);
        value += total - scores[choice.chosen()];
        for (int i = 0; i < scores.length; i++) {
          double likely = Math.exp(scores[i] - total);
          double surplus = likely - (i == choice.chosen() ? 1 : 0);
          choice.options().get(i).addTo(gradient, surplus);
        }
      }
      return value;
    }

    private static double logarithmOfSum(double[] scores) {
      double highest = Double.NEGATIVE_INFINITY;
      for (double score : scores) {
        highest = Math.max(highest, score);
      }
      double sum = 0;
      for (double score : scores) {
        sum += Math.exp(score - highest);
      }
      return highest + Math.log(sum);
    }
  }
}
