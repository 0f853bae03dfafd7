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
import org.benchgraph.train.encoder.EncoderTrainer;
import org.benchgraph.train.encoder.LabelledText;

/** Tunes the encoders of a training on its papers. Takes long; what is done can be kept. */
public final class EncoderTuning implements EncoderLearner {
  /** The seed that the shipped model was tuned with. */
  public static final int USUAL_SEED = 1;

  private final List<List<LabelledText>> corpora;
  private final int seed;
  private final Optional<Path> checkpoints;

  /**
   * Tuning on corpora first.
   *
   * @param corpora the texts of each; may be none
   * @param seed the same seed and texts give the same encoders
   * @param checkpoints a folder to keep each encoder in, and to take those from that are there; it
   *     belongs to one training
   */
  public EncoderTuning(List<List<LabelledText>> corpora, int seed, Optional<Path> checkpoints) {
    this.corpora = ImmutableList.copyOf(corpora);
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
    EncoderTrainer trainer = new EncoderTrainer(corpora, seed);
    return CrossFit.inTurn(
        papers,
        (part, some) ->
            encoder(trainer, part, () -> some.stream().map(TrainingPaper::labelled).toList()));
  }

  /**
   * The encoder of one part of a training: the one that was kept, or a new one.
   *
   * @throws EncoderException if the one that was kept cannot be used
   */
  Encoder encoder(EncoderTrainer trainer, String part, Supplier<List<LabelledText>> texts) {
    Optional<Path> kept = checkpoints.map(folder -> folder.resolve("encoder-" + part + ".onnx"));
    if (kept.filter(Files::exists).isPresent()) {
      return kept(kept.get(), trainer.pieces());
    }
    EncoderFile tuned = trainer.train(texts.get());
    kept.ifPresent(file -> keep(tuned, file));
    return Encoder.of(tuned);
  }

  private static Encoder kept(Path file, WordPieces pieces) {
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
