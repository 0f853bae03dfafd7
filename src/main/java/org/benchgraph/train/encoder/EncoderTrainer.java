package org.benchgraph.train.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.RelationScores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tunes the pretrained encoder: first on corpora of other annotation schemes, each with a head of
 * its own, then on annotated papers with a new head, told with other mentions each time, twice in
 * different orders: the encoder is the mean, with the relation heads of both. On one machine, the
 * same texts and seed give the same bytes.
 */
public final class EncoderTrainer {
  private static final Logger LOG = LoggerFactory.getLogger(EncoderTrainer.class);

  /** Networks that an encoder is made of, each with an order of its own: as many as have room. */
  private static final int NETWORKS = RelationScores.OBJECT_WIDTH / RelationHead.WIDTH;

  /** How to learn: how often all is read, how far a step goes. Four and six times gave the same. */
  private record Pace(int epochs, float rate) {}

  private static final Pace CORPORA = new Pace(2, 2e-4f);
  private static final Pace PAPERS = new Pace(6, 3e-4f);

  /** Texts for each step. */
  private static final int BATCH = 4;

  /** The share of pieces that are hidden, so that words are known by what is around them too. */
  private static final double HIDDEN = 0.08;

  /** A text, and the head that learns what is marked in it. */
  private record Task(String head, LabelledText text) {}

  private record HeadLesson(String head, EncoderLesson lesson) {}

  private final int seed;
  private final WordPieces pieces;
  private final Supplier<Map<String, Weight>> start;

  /**
   * Reads the pretrained encoder; it is tuned on corpora when it is first wanted.
   *
   * @param corpora the texts of each; may be none
   * @param seed where random numbers start; the networks have that and the next ones
   * @throws EncoderException if the encoder is not on the class path
   */
  public EncoderTrainer(List<List<LabelledText>> corpora, int seed) {
    this.seed = seed;
    PretrainedEncoder pretrained = PretrainedEncoder.read();
    this.pieces = pretrained.pieces();
    ImmutableList.Builder<Task> tasks = ImmutableList.builder();
    for (int i = 0; i < corpora.size(); i++) {
      String head = TokenHead.NAME + i;
      corpora.get(i).forEach(text -> tasks.add(new Task(head, text)));
    }
    List<Task> all = tasks.build();
    this.start =
        Suppliers.memoize(
            () ->
                all.isEmpty()
                    ? pretrained.weights()
                    : tuned(pretrained.weights(), all, CORPORA, seed));
  }

  /**
   * Looks whether there is all that tuning needs.
   *
   * @throws EncoderException if the pretrained encoder or PyTorch is missing
   */
  public static void check() {
    PretrainedEncoder.read();
    engine();
  }

  private static Engine engine() {
    // On one processor sums are made in the same order each time.
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    try {
      return Engine.getInstance();
    } catch (RuntimeException | LinkageError e) {
      throw new EncoderException("PyTorch cannot be used: " + Throwables.getRootCause(e), e);
    }
  }

  /** The vocabulary of all encoders that it makes. */
  public WordPieces pieces() {
    return pieces;
  }

  /** The encoder, tuned on papers. */
  public EncoderFile train(List<LabelledText> papers) {
    List<Task> tasks = papers.stream().map(text -> new Task(TokenHead.NAME, text)).toList();
    List<Map<String, Weight>> networks =
        IntStream.range(seed, seed + NETWORKS)
            .mapToObj(one -> tuned(start.get(), tasks, PAPERS, one))
            .toList();
    Map<String, Weight> mean = new HashMap<>(WeightAverage.of(networks));
    mean.putAll(JoinedRelationHeads.of(networks));
    return new EncoderFile(EncoderGraph.of(mean), pieces);
  }

  /** All weights, those that do not learn included. */
  private Map<String, Weight> tuned(
      Map<String, Weight> start, List<Task> all, Pace pace, int seed) {
    engine().setRandomSeed(seed);
    Random random = new Random(seed);
    MentionSwap swap = new MentionSwap(all.stream().map(Task::text).toList());
    Map<String, Weight> weights = new HashMap<>(start);
    try (TransformerNetwork network = new TransformerNetwork(start)) {
      all.stream().map(Task::head).distinct().forEach(head -> network.addHead(head, random));
      if (all.stream().anyMatch(task -> task.head().equals(TokenHead.NAME))) {
        RelationHead.addTo(network, random);
      }
      int batches = (lessons(all).size() + BATCH - 1) / BATCH;
      WeightUpdates updates = new WeightUpdates(pace.rate(), batches * pace.epochs());
      for (int epoch = 0; epoch < pace.epochs(); epoch++) {
        List<Task> swapped =
            all.stream()
                .map(task -> new Task(task.head(), swap.apply(task.text(), random)))
                .toList();
        List<HeadLesson> lessons = new ArrayList<>(lessons(swapped));
        Collections.shuffle(lessons, random);
        double loss = 0;
        for (List<HeadLesson> batch : Iterables.partition(lessons, BATCH)) {
          loss += gradients(network, batch, random);
          updates.step(network);
          network.forgetGradients();
        }
        LOG.info("encoder: epoch {} of {}, loss {}", epoch + 1, pace.epochs(), loss / batches);
      }
      weights.putAll(network.weights());
    }
    return weights;
  }

  private List<HeadLesson> lessons(List<Task> tasks) {
    return tasks.stream()
        .flatMap(
            task ->
                EncoderLesson.of(task.text(), pieces).stream()
                    .map(lesson -> new HeadLesson(task.head(), lesson)))
        .toList();
  }

  /** Lets each weight have its gradient for a batch. */
  private double gradients(TransformerNetwork network, List<HeadLesson> batch, Random random) {
    double sum = 0;
    try (GradientCollector collector = engine().newGradientCollector()) {
      for (HeadLesson one : batch) {
        try (NDManager step = network.manager().newSubManager()) {
          EncoderLesson lesson = one.lesson();
          NDArray rows =
              network.rows(
                  step,
                  withHidden(lesson.sequence().pieces(), random),
                  lesson.sequence().shapes().stream().asLongStream().toArray(),
                  lesson.firstPieces());
          NDArray loss = TokenHead.loss(step, network.linear(rows, one.head()), lesson);
          if (!lesson.mentions().isEmpty()) {
            loss = loss.add(RelationHead.loss(step, network, rows, lesson));
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
