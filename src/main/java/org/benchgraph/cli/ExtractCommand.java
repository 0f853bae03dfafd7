package org.benchgraph.cli;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.benchgraph.jsonl.JsonlSink;
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
    name = "extract",
    description = "Write what the papers say as JSON Lines, without a graph.")
final class ExtractCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Mixin private InputOptions input;
  @Mixin private ExtractorOptions extractors;
  @Mixin private LoggingOptions logging;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write, or - for standard output.")
  private Path out;

  @Option(
      names = "--timings",
      description =
          "Print the time of each stage, that of all threads together, and the most memory used.")
  private boolean timings;

  @Override
  public Integer call() {
    logging.apply();
    RunOptions options = input.runOptions();
    Injector injector = extractors.components();
    PaperSource source = injector.getInstance(PaperSource.class);
    Stopwatch stopwatch = new Stopwatch();
    try (PaperStream papers =
            stopwatch.time(
                "reading", () -> source.open(input.inputs(), input.format(source), System.in));
        JsonlSink sink =
            out.equals(STANDARD_OUTPUT) ? JsonlSink.toStream(System.out) : JsonlSink.toFile(out);
        Progress progress = new Progress(System.err, logging.isQuiet())) {
      RunReport report =
          injector
              .getInstance(ExtractionPipeline.class)
              .run(papers, List.of(sink), options, progress, stopwatch);
      if (!logging.isQuiet()) {
        System.err.print(new RunSummary(report, stopwatch.seconds()).text());
      }
      if (timings) {
        System.err.print(new StageTable(report, stopwatch.seconds()).text());
      }
    }
    return ExitCode.OK;
  }
}
