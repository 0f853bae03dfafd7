package org.benchgraph.train.encoder;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;

/**
 * Tunes the pretrained encoder: first on corpora of other annotation schemes, each with a head of
 * its own, then on annotated papers with a new head, told with other mentions each time. The
 * encoder is the mean of two networks, with the relation heads of both: of one that goes on with
 * the annotations that count most and itself before that, or, where all count alike, of two that
 * read in different orders. Such an encoder can be the teacher of others, which learn what it says
 * of papers that nobody annotated before they learn from the annotated ones. On one machine, the
 * same texts and seed give the same bytes.
 */
public final class EncoderTrainer {
  /**
   * What an encoder learns from.
   *
   * @param papers that are read first, in any order
   * @param last those of them that are read again at the end; may be none
   */
  public record Lessons(List<LabelledText> papers, List<LabelledText> last) {
    public Lessons {
      papers = ImmutableList.copyOf(papers);
      last = ImmutableList.copyOf(last);
    }
  }

  private static final NetworkTuning.Pace CORPORA = new NetworkTuning.Pace(2, 2e-4f);

  /** Six times gave the same. */
  private static final NetworkTuning.Pace PAPERS = new NetworkTuning.Pace(4, 3e-4f);

  private static final NetworkTuning.Pace TAUGHT = new NetworkTuning.Pace(1, 2e-4f);

  /** As far and as often as {@link #PAPERS}, what the teacher taught would be forgotten. */
  private static final NetworkTuning.Pace PAPERS_AGAIN = new NetworkTuning.Pace(2, 2.2e-4f);

  /** Slowly: at more than twice the rate, relations were forgotten. */
  private static final NetworkTuning.Pace LAST = new NetworkTuning.Pace(1, 5e-5f);

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

  /** The encoder, tuned on papers. */
  public EncoderFile train(Lessons lessons) {
    Material papers = Material.papers(lessons.papers(), pieces);
    Map<String, Weight> network = tuning.tuned(start.get(), papers, pace, seed);
    Map<String, Weight> other =
        lessons.last().isEmpty()
            ? tuning.tuned(start.get(), papers, pace, seed + 1)
            : tuning.tuned(network, Material.papers(lessons.last(), pieces), LAST, seed + 1);
    List<Map<String, Weight>> networks = List.of(network, other);
    Map<String, Weight> mean = new HashMap<>(WeightAverage.of(networks));
    mean.putAll(JoinedRelationHeads.of(networks));
    return new EncoderFile(EncoderGraph.of(mean), pieces);
  }
}
