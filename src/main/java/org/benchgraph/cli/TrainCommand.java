package org.benchgraph.cli;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.AnnotatedTexts;
import org.benchgraph.evaluate.CorpusReader;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.learned.ModelFile;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.DocumentAnnotator;
import org.benchgraph.train.CorpusTexts;
import org.benchgraph.train.EncoderLearner;
import org.benchgraph.train.EncoderMaterial;
import org.benchgraph.train.EncoderTuning;
import org.benchgraph.train.ModelTrainer;
import org.benchgraph.train.TrainingSet;
import org.benchgraph.train.encoder.LabelledText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "train",
    description =
        "Learn a model of extraction from annotated papers. The same papers in the same order give"
            + " the same file.")
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Papers that people annotated, in the format that annotate writes.")
  private List<Path> gold;

  @Option(
      names = "--silver",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Papers annotated by a program or in haste, in the same format. The model learns from them"
              + " too, but confidences and thresholds are set on the --gold papers alone. Papers whose"
              + " title came before are left out.")
  private List<Path> silver = List.of();

  @Option(
      names = "--encoder-silver",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "As --silver, but only the encoder learns from them; with --unlabelled its teacher learns from"
              + " no other papers, so that cross-validation stays honest.")
  private List<Path> encoderSilver = List.of();

  @Option(
      names = "--texts",
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "The texts of stand-off annotations, which have the id of a paper in place of its title and"
              + " abstract; in any format that build reads.")
  private List<String> texts = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The model to write; extract, build, annotate and evaluate take it as --model.")
  private Path out;

  @Mixin private ModelOption model;

  @Option(
      names = "--tune-encoder",
      description =
          "Tune the encoder on the papers too, which takes some hours and needs a build with PyTorch"
              + " (see the README). Without this, the encoder of --model stays as it is; it must not"
              + " have been tuned on these papers.")
  private boolean tune;

  @Option(
      names = "--corpus",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Corpora to tune the encoder on before the papers, each a JSON Lines file.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--unlabelled",
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Papers without annotations, in any format that build reads: a first encoder, the teacher,"
              + " tells the others what it sees in them, before they learn from the annotated papers.")
  private List<String> unlabelled = List.of();

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description =
          "Keep each encoder that is tuned, and go on from those that are there. The folder belongs to"
              + " one training: the same papers of each kind, corpora and seed.")
  private Path checkpoints;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Start of the random numbers that tuning the encoder uses; nothing else uses any. The"
              + " model that ships: "
              + EncoderTuning.USUAL_SEED
              + ".")
  private Optional<Integer> seed = Optional.empty();

  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    if (!tune) {
      refuse("--encoder-silver", !encoderSilver.isEmpty());
      refuse("--corpus", !corpora.isEmpty());
      refuse("--unlabelled", !unlabelled.isEmpty());
      refuse("--checkpoints", checkpoints != null);
      refuse("--seed", seed.isPresent());
    }
    if (tune) {
      EncoderTuning.check();
    }
    Injector components = Components.learning(ExtractorSelection.all());
    TrainingSet set =
        new TrainingFiles(gold, silver, encoderSilver)
            .read(annotatedTexts(components), logging.isQuiet());
    if (set.gold().size() < ModelTrainer.fewest()) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there are %d papers in --gold; at least %d are needed, some hundred to learn much"
              .formatted(set.gold().size(), ModelTrainer.fewest()));
    }
    long start = System.nanoTime();
    List<Paper> others = unlabelled(components, set.all());
    EncoderLearner encoders =
        tune
            ? new EncoderTuning(
                new EncoderMaterial(
                    corpora(components.getInstance(CorpusTexts.class)),
                    set.encoderSilver(),
                    others),
                components.getInstance(DocumentAnnotator.class),
                seed.orElse(EncoderTuning.USUAL_SEED),
                Optional.ofNullable(checkpoints))
            : EncoderLearner.keeping(model.read().mentions().encoder());
    ModelFile.write(components.getInstance(ModelTrainer.class).train(set, encoders), out);
    if (!logging.isQuiet()) {
      System.err.printf(
          "learned from %,d annotated papers%s in %.0f seconds%n",
          set.all().size(),
          others.isEmpty() ? "" : " and %,d without annotations".formatted(others.size()),
          (System.nanoTime() - start) / 1e9);
    }
    return ExitCode.OK;
  }

  private static void refuse(String option, boolean given) {
    if (given) {
      throw new UserException(
          ExitCode.BAD_INPUT, option + " is for tuning the encoder: add --tune-encoder");
    }
  }

  private AnnotatedTexts annotatedTexts(Injector components) {
    if (texts.isEmpty()) {
      return AnnotatedTexts.NONE;
    }
    try (Progress progress = new Progress(System.err, logging.isQuiet())) {
      return new AnnotatedTexts(components.getInstance(InputPapers.class).read(texts, progress));
    }
  }

  private List<Paper> unlabelled(Injector components, List<AnnotatedPaper> annotated) {
    if (unlabelled.isEmpty()) {
      return List.of();
    }
    try (Progress progress = new Progress(System.err, logging.isQuiet())) {
      return components.getInstance(UnlabelledPapers.class).read(unlabelled, annotated, progress);
    }
  }

  private List<List<LabelledText>> corpora(CorpusTexts reader) {
    return corpora.stream()
        .map(file -> reader.of(GoldFiles.orExplain(() -> new CorpusReader().read(List.of(file)))))
        .toList();
  }
}
