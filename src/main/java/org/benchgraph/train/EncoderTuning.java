package org.benchgraph.train;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.model.AtomicFile;
import org.benchgraph.nlp.DocumentAnnotator;
import org.benchgraph.train.encoder.EncoderTrainer;
import org.benchgraph.train.encoder.LabelledText;
import org.benchgraph.train.encoder.ScoredText;

/** Tunes the encoders of a training on its papers. Takes long; what is done can be kept. */
public final class EncoderTuning implements EncoderLearner {
  /** The seed that the shipped model was tuned with. */
  public static final int USUAL_SEED = 1;

  private final EncoderMaterial material;
  private final DocumentAnnotator annotator;
  private final int seed;
  private final Optional<Path> checkpoints;

  /**
   * Tuning on corpora first, then on annotated papers; if there are papers that nobody annotated,
   * an encoder so tuned is the teacher of others, which learn from these in between.
   *
   * @param material what is learned from besides the papers of the training
   * @param seed the same seed and texts give the same encoders
   * @param checkpoints a folder to keep each encoder in, and to take those from that are there; it
   *     belongs to one training
   */
  public EncoderTuning(
      EncoderMaterial material, DocumentAnnotator annotator, int seed, Optional<Path> checkpoints) {
    this.material = requireNonNull(material, "material is null");
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
    EncoderTrainer first = new EncoderTrainer(material.corpora(), seed);
    Supplier<List<LabelledText>> others = Suppliers.memoize(this::others);
    boolean isTaught = !material.unlabelled().isEmpty();
    EncoderTrainer trainer = isTaught ? pupils(first, papers, others) : first;
    // Names of their own: a folder may hold encoders that no teacher taught.
    String prefix = isTaught ? "pupil-" : "encoder-";
    return CrossFit.inTurn(
        papers, (part, some) -> encoder(trainer, prefix + part, () -> lessons(some, others.get())));
  }

  /** The annotated papers that only encoders learn from. */
  private List<LabelledText> others() {
    return material.annotated().stream()
        .map(paper -> TrainingPaper.labelled(paper, annotator))
        .toList();
  }

  /** Papers and others; if not all are gold, the gold ones are what is read last. */
  private static EncoderTrainer.Lessons lessons(
      List<TrainingPaper> papers, List<LabelledText> others) {
    List<TrainingPaper> gold = TrainingPaper.gold(papers);
    boolean isAllGold = gold.size() == papers.size() && others.isEmpty();
    return new EncoderTrainer.Lessons(
        Stream.concat(papers.stream().map(TrainingPaper::labelled), others.stream()).toList(),
        isAllGold ? List.of() : gold.stream().map(TrainingPaper::labelled).toList());
  }

  /**
   * A trainer of encoders that all have one teacher. It learned from the papers that only encoders
   * learn from. Where there are none, it learned from all; so the encoder of a fold, which must not
   * know its papers, was told about other papers by one who does, and what cross-validation says of
   * it is somewhat too good (see the design notes).
   *
   * @param papers what the teacher learns from if there are no others, and none was kept
   */
  private EncoderTrainer pupils(
      EncoderTrainer first, List<TrainingPaper> papers, Supplier<List<LabelledText>> others) {
    boolean isApart = !material.annotated().isEmpty();
    List<TrainingPaper> known = isApart ? List.of() : papers;
    String name = isApart ? "teacher-apart" : "teacher";
    return first.after(
        () -> {
          Encoder teacher = encoder(first, name, () -> lessons(known, others.get()));
          // One document after the other: all of them would take much memory.
          return material.unlabelled().stream()
              .map(annotator::annotate)
              .map(document -> new ScoredText(document.words(), teacher.score(document)));
        });
  }

  /**
   * The encoder of a name: the one that was kept, or a new one.
   *
   * @throws EncoderException if one that was kept cannot be used
   */
  Encoder encoder(EncoderTrainer trainer, String name, Supplier<EncoderTrainer.Lessons> lessons) {
    Optional<Path> kept = checkpoints.map(folder -> folder.resolve(name + ".onnx"));
    if (kept.filter(Files::exists).isPresent()) {
      return read(kept.get(), trainer.pieces());
    }
    EncoderFile tuned = trainer.train(lessons.get());
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
