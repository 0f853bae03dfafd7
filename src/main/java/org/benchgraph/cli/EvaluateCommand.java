package org.benchgraph.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.AnnotationReader;
import org.benchgraph.evaluate.CorpusReader;
import org.benchgraph.evaluate.Disagreement;
import org.benchgraph.evaluate.Evaluation;
import org.benchgraph.evaluate.PredictionSink;
import org.benchgraph.evaluate.ScoreName;
import org.benchgraph.evaluate.Scorer;
import org.benchgraph.model.ConfidenceFilter;
import org.benchgraph.pipeline.ExtractionPipeline;
import org.benchgraph.pipeline.PaperExtractor;
import org.benchgraph.pipeline.RunOptions;
import org.benchgraph.pipeline.Stopwatch;
import org.benchgraph.source.PaperSource;
import org.benchgraph.source.PaperStream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    description =
        "Score the extraction on annotated papers: precision, recall and F1, with the interval that"
            + " holds 95 percent of 1,000 bootstrap resamples of the papers.")
final class EvaluateCommand implements Callable<Integer> {
  private static final class Material {
    @Option(
        names = "--gold",
        required = true,
        arity = "1..*",
        paramLabel = "FILE",
        description = "Annotated papers, in the format that annotate writes; several count as one.")
    private List<Path> gold = List.of();

    @Option(
        names = "--corpus",
        required = true,
        arity = "1..*",
        paramLabel = "FILE",
        description =
            "A corpus whose tokens are marked, such as SciERC or SciREX: scores the places of"
                + " mentions, with and without their types. Its scheme differs from ours.")
    private List<Path> corpus = List.of();
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Material material;

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description = "What to score, as extract writes it. By default the papers are read anew.")
  private Optional<Path> predicted;

  @Option(
      names = "--by",
      paramLabel = "TYPE",
      description =
          "Score one entity type, kind of fact or the results part by part: named and unnamed"
              + " entities and each extractor; facts whose ends are both found or not; levels,"
              + " differences and multiples.")
  private Optional<String> by;

  @Option(
      names = "--errors",
      paramLabel = "KIND",
      description =
          "List what is extra and what is missed of the kinds that start so: entity/Method,"
              + " fact/uses, result. In csv and json the list stands instead of the scores.")
  private Optional<String> errors;

  @Option(
      names = "--format",
      description =
          "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). The table has"
              + " percentages, the others fractions.",
      defaultValue = "table")
  private TableFormat format;

  @Mixin private CalibrationOption calibration;
  @Mixin private ExtractorOptions extractors;
  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    by.ifPresent(
        topic ->
            refuseUnless(ScoreName.topics().contains(topic), "TYPE", topic, ScoreName.topics()));
    errors.ifPresent(
        start ->
            refuseUnless(
                Disagreement.kinds().stream().anyMatch(kind -> kind.startsWith(start)),
                "KIND",
                start,
                Disagreement.kinds()));
    if (!material.corpus.isEmpty()) {
      return scoreCorpus();
    }
    Evaluation evaluation = evaluate();
    if (!evaluation.unpredicted().isEmpty() && !logging.isQuiet()) {
      System.err.printf(
          "%d of %d annotated papers have no prediction%n",
          evaluation.unpredicted().size(), evaluation.papers().size());
    }
    calibration.draw(evaluation, predicted);
    print(evaluation);
    return ExitCode.OK;
  }

  private int scoreCorpus() {
    if (predicted.isPresent() || by.isPresent() || errors.isPresent() || calibration.isGiven()) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "--predicted, --by, --errors and --calibration go with --gold, not with --corpus");
    }
    CorpusEvaluation evaluation =
        new CorpusEvaluation(
            GoldFiles.orExplain(() -> new CorpusReader().read(material.corpus)),
            extractors.components().getInstance(PaperExtractor.class));
    new TablePrinter(System.out).print(evaluation.table(format == TableFormat.table), format);
    return ExitCode.OK;
  }

  private static void refuseUnless(boolean known, String what, String given, List<String> choices) {
    if (!known) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there is no %s '%s'; choose one of %s"
              .formatted(what, given, String.join(", ", choices)));
    }
  }

  private Evaluation evaluate() {
    List<AnnotatedPaper> papers = GoldFiles.read(material.gold);
    return new Scorer()
        .score(
            papers,
            predicted
                .map(
                    file -> GoldFiles.orExplain(() -> new AnnotationReader().readPredictions(file)))
                .orElseGet(this::extract));
  }

  private ImmutableList<AnnotatedPaper> extract() {
    Injector injector = extractors.components();
    RunOptions options =
        new RunOptions(
            Runtime.getRuntime().availableProcessors(),
            OptionalLong.empty(),
            false,
            ConfidenceFilter.NONE);
    List<String> inputs = material.gold.stream().map(Path::toString).collect(toImmutableList());
    try (PaperStream papers =
            injector.getInstance(PaperSource.class).open(inputs, Optional.of("jsonl"), System.in);
        PredictionSink sink = new PredictionSink();
        Progress progress = new Progress(System.err, logging.isQuiet())) {
      injector
          .getInstance(ExtractionPipeline.class)
          .run(papers, List.of(sink), options, progress, new Stopwatch());
      return sink.papers();
    }
  }

  private void print(Evaluation evaluation) {
    TablePrinter printer = new TablePrinter(System.out);
    EvaluationTable table =
        new EvaluationTable(evaluation, format == TableFormat.table, calibration.isGiven());
    if (errors.isPresent() && format != TableFormat.table) {
      printer.print(table.disagreements(errors.get()), format);
      return;
    }
    errors.ifPresent(start -> table.disagreementLines(start).forEach(System.out::println));
    printer.print(table.scores(by.map(evaluation::parts).orElseGet(ScoreName::wholes)), format);
  }
}
