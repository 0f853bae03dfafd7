package org.benchgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.learned.ModelFile;
import org.benchgraph.train.ModelTrainer;
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
      description = "Annotated papers, in the format that annotate writes.")
  private List<Path> gold;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The model to write; extract, build, annotate and evaluate take it as --model.")
  private Path out;

  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    List<AnnotatedPaper> papers = GoldFiles.read(gold);
    if (papers.size() < ModelTrainer.fewest()) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there are %d annotated papers; at least %d are needed, some hundred to learn much"
              .formatted(papers.size(), ModelTrainer.fewest()));
    }
    long start = System.nanoTime();
    ModelTrainer trainer =
        Components.learning(ExtractorSelection.all()).getInstance(ModelTrainer.class);
    ModelFile.write(trainer.train(papers), out);
    if (!logging.isQuiet()) {
      System.err.printf(
          "learned from %,d papers in %.0f seconds%n",
          papers.size(), (System.nanoTime() - start) / 1e9);
    }
    return ExitCode.OK;
  }
}
