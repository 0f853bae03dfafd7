package org.benchgraph.cli;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.benchgraph.evaluate.AnnotationSink;
import org.benchgraph.pipeline.ExtractionPipeline;
import org.benchgraph.pipeline.RunOptions;
import org.benchgraph.pipeline.RunReport;
import org.benchgraph.pipeline.Stopwatch;
import org.benchgraph.source.PaperSource;
import org.benchgraph.source.PaperStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "annotate",
    description = "Write what the papers say as annotations for a person to correct.")
final class AnnotateCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Mixin private InputOptions input;
  @Mixin private ExtractorOptions extractors;
  @Mixin private LoggingOptions logging;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write, or - for standard output, which is the default. A file with something"
              + " in it is not overwritten: it may hold a person's corrections.",
      defaultValue = "-")
  private Path out;

  @Override
  public Integer call() {
    logging.apply();
    RunOptions options = input.runOptions();
    refuseToOverwrite();
    Injector injector = extractors.components();
    PaperSource source = injector.getInstance(PaperSource.class);
    Stopwatch stopwatch = new Stopwatch();
    try (PaperStream papers = source.open(input.inputs(), input.format(source), System.in);
        AnnotationSink sink =
            out.equals(STANDARD_OUTPUT)
                ? AnnotationSink.toStream(System.out)
                : AnnotationSink.toFile(out);
        Progress progress = new Progress(System.err, logging.isQuiet())) {
      RunReport report =
          injector
              .getInstance(ExtractionPipeline.class)
              .run(papers, List.of(sink), options, progress, stopwatch);
      if (!logging.isQuiet()) {
        System.err.print(new RunSummary(report, stopwatch.seconds()).text());
      }
    }
    return ExitCode.OK;
  }

  private void refuseToOverwrite() {
    try {
      if (Files.isRegularFile(out) && Files.size(out) > 0) {
        throw new UserException(
            ExitCode.FAILURE,
            "%s is there already and may hold corrections; remove it or name another file"
                .formatted(out));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(out, e.getMessage()), e);
    }
  }
}
