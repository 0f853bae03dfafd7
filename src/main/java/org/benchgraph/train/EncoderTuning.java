package org.benchgraph.train;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.model.AtomicFile;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.DocumentAnnotator;
import org.benchgraph.train.encoder.EncoderTrainer;
import org.benchgraph.train.encoder.LabelledText;
import org.benchgraph.train.encoder.ScoredText;

/** Tunes the encoders of a training on its papers. Takes long; what is done can be kept. */
public final class EncoderTuning implements EncoderLearner {
  /** The seed that the shipped model was tuned with. */
  public static final int USUAL_SEED = 1;

  private final List<List<LabelledText>> corpora;
  private final List<Paper> unlabelled;
  private final DocumentAnnotator annotator;
  private final int seed;
  private final Optional<Path> checkpoints;

  /**
   * Tuning on corpora first, then on annotated papers; if there are papers that nobody annotated,
   * an encoder so tuned is the teacher of others, which learn from these in between.
   *
   * @param corpora the texts of each; may be none
   * @param unlabelled papers that nobody annotated; may be none
   * @param seed the same seed and texts give the same encoders
   * @param checkpoints a folder to keep each encoder in, and to take those from that are there; it
   *     belongs to one training
   */
  public EncoderTuning(
      List<List<LabelledText>> corpora,
      List<Paper> unlabelled,
      DocumentAnnotator annotator,
      int seed,
      Optional<Path> checkpoints) {
    this.corpora = ImmutableList.copyOf(corpora);
    this.unlabelled = ImmutableList.copyOf(unlabelled);
    this.annotator = requireNonNull(annotator, "annotator is null");
    this.seed = seed;
    this.checkpoints = requireNonNull(checkpoints, "checkpoints is null");
  }

  /**
   * Looks whether this build can tune, which is best known before hours of work.
   *
   * @throws EncoderException if the pretrained encoder or PyTorch is missing
   */
  public static void check() {
    EncoderTrainer.check();
  }

  @Override
  public CrossFit<Encoder> learn(List<TrainingPaper> papers) {
    EncoderTrainer first = new EncoderTrainer(corpora, seed);
    boolean isTaught = !unlabelled.isEmpty();
    EncoderTrainer trainer = isTaught ? pupils(first, () -> labelled(papers)) : first;
    // Names of their own: a folder may hold encoders that no teacher taught.
    String prefix = isTaught ? "pupil-" : "encoder-";
    return CrossFit.inTurn(
        papers, (part, some) -> encoder(trainer, prefix + part, () -> labelled(some)));
  }

  private static List<LabelledText> labelled(List<TrainingPaper> papers) {
    return papers.stream().map(TrainingPaper::labelled).toList();
  }

  /**
   * A trainer of encoders that all have one teacher, which learned from all papers. So the encoder
   * of a fold, which must not know its papers, was told about other papers by one who does. What
   * cross-validation says of it is somewhat too good (see the design notes).
   *
   * @param papers what the teacher learns from, if none was kept
   */
  private EncoderTrainer pupils(EncoderTrainer first, Supplier<List<LabelledText>> papers) {
    return first.after(
        () -> {
          Encoder teacher = encoder(first, "teacher", papers);
          // One document after the other: all of them would take much memory.
          return unlabelled.stream()
              .map(annotator::annotate)
              .map(document -> new ScoredText(document.words(), teacher.score(document)));
        });
  }

  /**
   * The encoder of a name: the one that was kept, or a new one.
   *
   * @throws EncoderException if one that was kept cannot be used
   */
  Encoder encoder(EncoderTrainer trainer, String name, Supplier<List<LabelledText>> papers) {
    Optional<Path> kept = checkpoints.map(folder -> folder.resolve(name + ".onnx"));
    if (kept.filter(Files::exists).isPresent()) {
      return read(kept.get(), trainer.pieces());
    }
    EncoderFile tuned = trainer.train(papers.get());
    kept.ifPresent(file -> keep(tuned, file));
    return Encoder.of(tuned);
  }

  private static Encoder read(Path file, WordPieces pieces) {
    try {
      return Encoder.of(new EncoderFile(Files.readAllBytes(file), pieces));
    } catch (IOException | EncoderException e) {
      throw new EncoderException(
          "%s is no encoder to go on from: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static void keep(EncoderFile encoder, Path file) {
    try (AtomicFile target = new AtomicFile(file)) {
      target.out().write(encoder.graph());
      target.complete();
    } catch (IOException e) {
      throw new EncoderException("%s cannot be written: %s".formatted(file, e.getMessage()), e);
    }
  }
}
