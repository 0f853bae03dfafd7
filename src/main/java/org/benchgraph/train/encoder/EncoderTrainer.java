package org.benchgraph.train.encoder;

import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.RelationScores;

/**
 * Tunes the pretrained encoder: first on corpora of other annotation schemes, each with a head of
 * its own, then on annotated papers with a new head, told with other mentions each time, twice in
 * different orders: the encoder is the mean, with the relation heads of both. Such an encoder can
 * be the teacher of others, which learn what it says of papers that nobody annotated before they
 * learn from the annotated ones. On one machine, the same texts and seed give the same bytes.
 */
public final class EncoderTrainer {
  /** Networks that an encoder is made of, each with an order of its own: as many as have room. */
  private static final int NETWORKS = RelationScores.OBJECT_WIDTH / RelationHead.WIDTH;

  private static final NetworkTuning.Pace CORPORA = new NetworkTuning.Pace(2, 2e-4f);

  /** Four and six times gave the same. */
  private static final NetworkTuning.Pace PAPERS = new NetworkTuning.Pace(6, 3e-4f);

  private static final NetworkTuning.Pace TAUGHT = new NetworkTuning.Pace(1, 2e-4f);

  /** As far and as often as {@link #PAPERS}, what the teacher taught would be forgotten. */
  private static final NetworkTuning.Pace PAPERS_AGAIN = new NetworkTuning.Pace(2, 2.2e-4f);

  private final int seed;
  private final WordPieces pieces;
  private final NetworkTuning tuning;
  private final Supplier<Map<String, Weight>> start;
  private final NetworkTuning.Pace pace;

  /**
   * Reads the pretrained encoder; it is tuned on corpora when it is first wanted.
   *
   * @param corpora the texts of each; may be none
   * @param seed where random numbers start; the networks have that and the next ones
   * @throws EncoderException if the encoder or PyTorch is missing
   */
  public EncoderTrainer(List<List<LabelledText>> corpora, int seed) {
    PretrainedEncoder pretrained = PretrainedEncoder.read();
    this.seed = seed;
    this.pieces = pretrained.pieces();
    this.tuning = new NetworkTuning(pieces);
    this.start =
        Suppliers.memoize(
            () ->
                corpora.isEmpty()
                    ? pretrained.weights()
                    : tuning.tuned(
                        pretrained.weights(), Material.corpora(corpora, pieces), CORPORA, seed));
    this.pace = PAPERS;
  }

  private EncoderTrainer(
      EncoderTrainer before, Supplier<Map<String, Weight>> start, NetworkTuning.Pace pace) {
    this.seed = before.seed;
    this.pieces = before.pieces;
    this.tuning = before.tuning;
    this.start = Suppliers.memoize(start::get);
    this.pace = pace;
  }

  /**
   * Looks whether there is all that tuning needs.
   *
   * @throws EncoderException if the pretrained encoder or PyTorch is missing
   */
  public static void check() {
    PretrainedEncoder.read();
    NetworkTuning.engine();
  }

  /** The vocabulary of all encoders that it makes. */
  public WordPieces pieces() {
    return pieces;
  }

  /**
   * A trainer whose encoders all begin with what a teacher says of other papers.
   *
   * @param others with one word at least; read once, when the first encoder is wanted, since what a
   *     teacher says takes much memory
   */
  public EncoderTrainer after(Supplier<Stream<ScoredText>> others) {
    return new EncoderTrainer(
        this, () -> tuning.tuned(start.get(), lessons(others.get()), TAUGHT, seed), PAPERS_AGAIN);
  }

  private Material lessons(Stream<ScoredText> others) {
    return Material.taught(
        others.flatMap(other -> TeacherLessons.of(other, pieces).stream()).toList());
  }

  /** The encoder, tuned on papers: the mean of networks that learn from them in other orders. */
  public EncoderFile train(List<LabelledText> papers) {
    Material material = Material.papers(papers, pieces);
    List<Map<String, Weight>> networks =
        IntStream.range(seed, seed + NETWORKS)
            .mapToObj(one -> tuning.tuned(start.get(), material, pace, one))
            .toList();
    Map<String, Weight> mean = new HashMap<>(WeightAverage.of(networks));
    mean.putAll(JoinedRelationHeads.of(networks));
    return new EncoderFile(EncoderGraph.of(mean), pieces);
  }
}
