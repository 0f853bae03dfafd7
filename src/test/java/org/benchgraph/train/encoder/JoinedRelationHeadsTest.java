package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.benchgraph.extract.tag.RelationScores;
import org.junit.jupiter.api.Test;

class JoinedRelationHeadsTest {
  private static final int KINDS = RelationScores.KINDS.size();

  private final Random random = new Random(1);
  private final Map<String, Weight> first = network();
  private final Map<String, Weight> second = network();
  private final float[] subject = numbers(Layers.WIDTH);
  private final float[] object = numbers(Layers.WIDTH);

  private Map<String, Weight> network() {
    Map<String, Weight> weights = new HashMap<>();
    add(weights, RelationHead.SUBJECTS, Layers.WIDTH, RelationHead.WIDTH);
    add(weights, RelationHead.OBJECTS, Layers.WIDTH, RelationHead.WIDTH);
    add(weights, RelationHead.FITTING, RelationHead.WIDTH, KINDS * (RelationHead.WIDTH + 1));
    return weights;
  }

  private void add(Map<String, Weight> weights, String part, int rows, int columns) {
    weights.put(Layers.weight(part), new Weight(List.of(rows, columns), numbers(rows * columns)));
    weights.put(Layers.bias(part), Weight.vector(numbers(columns)));
  }

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) (0.1 * random.nextGaussian());
    }
    return numbers;
  }

  /** The logarithms of the odds that a subject is related to an object, of each kind. */
  private double[] odds(Map<String, Weight> head) {
    double[] fitting =
        linear(head, RelationHead.FITTING, tanh(linear(head, RelationHead.SUBJECTS, subject)));
    double[] numbers = tanh(linear(head, RelationHead.OBJECTS, object));
    double[] odds = new double[KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
      int from = kind * (numbers.length + 1);
      odds[kind] = fitting[from + numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        odds[kind] += fitting[from + i] * numbers[i];
      }
    }
    return odds;
  }

  private static double[] linear(Map<String, Weight> head, String part, float... input) {
    double[] wide = new double[input.length];
    for (int i = 0; i < input.length; i++) {
      wide[i] = input[i];
    }
    return linear(head, part, wide);
  }

  private static double[] linear(Map<String, Weight> head, String part, double[] input) {
    Weight matrix = head.get(Layers.weight(part));
    float[] bias = head.get(Layers.bias(part)).values();
    double[] result = new double[matrix.columns()];
    for (int column = 0; column < result.length; column++) {
      result[column] = bias[column];
      for (int row = 0; row < input.length; row++) {
        result[column] += input[row] * matrix.values()[row * result.length + column];
      }
    }
    return result;
  }

  private static double[] tanh(double[] numbers) {
    double[] result = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      result[i] = Math.tanh(numbers[i]);
    }
    return result;
  }

  @Test
  void theOddsAreTheMeanOfThoseOfTheHeads() {
    double[] one = odds(first);
    double[] other = odds(second);

    double[] joined = odds(JoinedRelationHeads.of(List.of(first, second)));

    for (int kind = 0; kind < KINDS; kind++) {
      assertThat(joined[kind]).isCloseTo((one[kind] + other[kind]) / 2, within(1e-5));
    }
    assertThat(one[0]).isNotCloseTo(other[0], within(1e-3));
  }

  @Test
  void theHeadIsAsWideAsAModelTells() {
    Map<String, Weight> joined = JoinedRelationHeads.of(List.of(first, second));

    assertThat(joined.get(Layers.weight(RelationHead.OBJECTS)).columns())
        .isEqualTo(RelationScores.OBJECT_WIDTH);
    assertThat(joined.get(Layers.weight(RelationHead.FITTING)).columns())
        .isEqualTo(RelationScores.SUBJECT_WIDTH);
  }
}
