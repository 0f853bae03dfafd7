package org.benchgraph.train.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import com.google.common.base.Throwables;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.WordPieces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a network learn. On one machine, the same lessons and seed give the same weights. */
final class NetworkTuning {
  private static final Logger LOG = LoggerFactory.getLogger(NetworkTuning.class);

  /** How to learn: how often all is read, how far a step goes. */
  record Pace(int readings, float rate) {}

  /** Texts for each step. */
  private static final int BATCH = 4;

  /** The share of pieces that are hidden, so that words are known by what is around them too. */
  private static final double HIDDEN = 0.08;

  private final Engine engine;
  private final WordPieces pieces;

  /**
   * Tuning with PyTorch.
   *
   * @throws EncoderException if PyTorch is missing
   */
  NetworkTuning(WordPieces pieces) {
    this.engine = engine();
    this.pieces = pieces;
  }

  /**
   * PyTorch.
   *
   * @throws EncoderException if it is missing
   */
  static Engine engine() {
    // On one processor sums are made in the same order each time.
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    try {
      return Engine.getInstance();
    } catch (RuntimeException | LinkageError e) {
      throw new EncoderException("PyTorch cannot be used: " + Throwables.getRootCause(e), e);
    }
  }

  /**
   * All weights after learning, those that do not learn included.
   *
   * @param start the weights before; heads that are not among them begin with nothing
   */
  Map<String, Weight> tuned(Map<String, Weight> start, Material material, Pace pace, int seed) {
    Random random = new Random(seed);
    Map<String, Weight> weights = new HashMap<>(start);
    try (TransformerNetwork network = new TransformerNetwork(start, seed)) {
      material.heads().forEach(head -> network.addHead(head, random));
      if (material.heads().contains(TokenHead.NAME)) {
        RelationHead.addTo(network, random);
      }
      int batches = (material.lessons() + BATCH - 1) / BATCH;
      WeightUpdates updates = new WeightUpdates(pace.rate(), batches * pace.readings());
      for (int reading = 1; reading <= pace.readings(); reading++) {
        List<Material.HeadLesson> lessons = new ArrayList<>(material.reading().apply(random));
        Collections.shuffle(lessons, random);
        double loss = 0;
        for (List<Material.HeadLesson> batch : Iterables.partition(lessons, BATCH)) {
          loss += gradients(network, batch, random);
          updates.step(network);
          network.forgetGradients();
        }
        LOG.info(
            "encoder: {} lessons, reading {} of {}, loss {}",
            lessons.size(),
            reading,
            pace.readings(),
            loss / batches);
      }
      weights.putAll(network.weights());
    }
    return weights;
  }

  /** Lets each weight have its gradient for a batch. */
  private double gradients(
      TransformerNetwork network, List<Material.HeadLesson> batch, Random random) {
    double sum = 0;
    try (GradientCollector collector = engine.newGradientCollector()) {
      for (Material.HeadLesson one : batch) {
        try (NDManager step = network.manager().newSubManager()) {
          EncoderLesson lesson = one.lesson();
          NDArray rows =
              network.rows(
                  step,
                  withHidden(lesson.sequence().pieces(), random),
                  lesson.sequence().shapes().stream().asLongStream().toArray(),
                  lesson.firstPieces());
          NDArray loss = TokenHead.loss(step, network.linear(rows, one.head()), lesson.words());
          if (lesson.relations().mentions() > 0) {
            loss = loss.add(RelationHead.loss(step, network, rows, lesson.relations()));
          }
          loss = loss.mul(OwnedArray.number(step, 1f / batch.size()));
          sum += loss.getFloat();
          collector.backward(loss);
        }
      }
    }
    return sum;
  }

  private ImmutableIntArray withHidden(ImmutableIntArray all, Random random) {
    ImmutableIntArray.Builder some = ImmutableIntArray.builder(all.length());
    for (int i = 0; i < all.length(); i++) {
      boolean sign = all.get(i) == pieces.start() || all.get(i) == pieces.end();
      some.add(!sign && random.nextDouble() < HIDDEN ? pieces.mask() : all.get(i));
    }
    return some.build();
  }
}
