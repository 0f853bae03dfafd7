package org.benchgraph.train.encoder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.extract.tag.RelationScores;

/**
 * One relation head of several, side by side: the logarithm of its odds is the mean of theirs. Each
 * may have a language of its own, so that the mean of their weights would say nothing.
 */
final class JoinedRelationHeads {
  private static final int KINDS = RelationScores.KINDS.size();
  private static final int NARROW = RelationHead.WIDTH;
  private static final int NARROW_FITTING = KINDS * (NARROW + 1);

  private final List<Map<String, Weight>> networks;
  private final int wide;
  private final int wideFitting;

  private JoinedRelationHeads(List<Map<String, Weight>> networks) {
    this.networks = networks;
    this.wide = networks.size() * NARROW;
    checkArgument(wide == RelationScores.OBJECT_WIDTH, "there is no room for %s", networks.size());
    this.wideFitting = KINDS * (wide + 1);
  }

  /**
   * The weights of the one head.
   *
   * @param networks as many as {@link RelationScores} has room for
   */
  static Map<String, Weight> of(List<Map<String, Weight>> networks) {
    return new JoinedRelationHeads(networks).weights();
  }

  private Map<String, Weight> weights() {
    ImmutableMap.Builder<String, Weight> weights = ImmutableMap.builder();
    for (String part : List.of(RelationHead.SUBJECTS, RelationHead.OBJECTS)) {
      weights.put(Layers.weight(part), beside(Layers.weight(part), Layers.WIDTH));
      weights.put(Layers.bias(part), Weight.vector(beside(Layers.bias(part), 1).values()));
    }
    Weight fitting = fitting(Layers.weight(RelationHead.FITTING), NARROW, NARROW);
    Weight added = fitting(Layers.bias(RelationHead.FITTING), 1, 0);
    return weights
        .put(Layers.weight(RelationHead.FITTING), fitting)
        .put(Layers.bias(RelationHead.FITTING), Weight.vector(added.values()))
        .buildOrThrow();
  }

  /** The rows of each network, one behind the other. */
  private Weight beside(String name, int rows) {
    float[] joined = new float[rows * wide];
    for (int network = 0; network < networks.size(); network++) {
      float[] own = networks.get(network).get(name).values();
      for (int row = 0; row < rows; row++) {
        System.arraycopy(own, row * NARROW, joined, row * wide + network * NARROW, NARROW);
      }
    }
    return new Weight(List.of(rows, wide), joined);
  }

  /**
   * From the subjects of each network to its objects alone, and to the number that is added.
   *
   * @param rows how many each network has
   * @param step how far below the rows of a network the next one's are; none if they are summed
   */
  private Weight fitting(String name, int rows, int step) {
    float share = 1f / networks.size();
    int allRows = rows + (networks.size() - 1) * step;
    float[] joined = new float[allRows * wideFitting];
    for (int network = 0; network < networks.size(); network++) {
      float[] own = networks.get(network).get(name).values();
      for (int row = 0; row < rows; row++) {
        for (int kind = 0; kind < KINDS; kind++) {
          int from = row * NARROW_FITTING + kind * (NARROW + 1);
          int to = (network * step + row) * wideFitting + kind * (wide + 1);
          for (int i = 0; i < NARROW; i++) {
            joined[to + network * NARROW + i] = share * own[from + i];
          }
          joined[to + wide] += share * own[from + NARROW];
        }
      }
    }
    return new Weight(List.of(allRows, wideFitting), joined);
  }
}
