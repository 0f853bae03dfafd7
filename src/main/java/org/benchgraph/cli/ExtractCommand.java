package org.benchgraph.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.fact.FactExtractor;
import org.benchgraph.extract.fact.ResultExtractor;
import org.benchgraph.extract.mention.MentionExtractor;
import org.benchgraph.jsonl.JsonlSink;
import org.benchgraph.pipeline.ExtractionPipeline;
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
      names = "--decisions",
      paramLabel = "FILE",
      description = "What people decided about entities (default: ${DEFAULT-VALUE}).",
      defaultValue = DataFolder.DEFAULT + "/" + DataFolder.DECISIONS)
  private Path decisions;

  @Override
  public Integer call() {
    logging.apply();
    ExtractorSelection selection = extractors.selection();
    Injector injector = Components.extraction(selection, decisions);
    refuseUnknown(selection, extractorNames(injector));
    PaperSource source = injector.getInstance(PaperSource.class);
    Stopwatch stopwatch = new Stopwatch();
    try (PaperStream papers = source.open(input.inputs(), input.format(source), System.in);
        JsonlSink sink =
            out.equals(STANDARD_OUTPUT) ? JsonlSink.toStream(System.out) : JsonlSink.toFile(out);
        Progress progress = new Progress(System.err, logging.isQuiet())) {
      RunReport report =
          injector
              .getInstance(ExtractionPipeline.class)
              .run(papers, List.of(sink), input.runOptions(), progress, stopwatch);
      if (!logging.isQuiet()) {
        System.err.print(new RunSummary(report, stopwatch.seconds()).text());
      }
    }
    return ExitCode.OK;
  }

  private static void refuseUnknown(ExtractorSelection selection, Set<String> names) {
    Set<String> unknown = selection.unknown(names);
    if (!unknown.isEmpty()) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there is no extractor %s; there are %s"
              .formatted(String.join(", ", unknown), String.join(", ", names)));
    }
  }

  private static Set<String> extractorNames(Injector injector) {
    Stream<String> mentions =
        injector.getInstance(Key.get(new TypeLiteral<Set<MentionExtractor>>() {})).stream()
            .map(MentionExtractor::name);
    Stream<String> facts =
        injector.getInstance(Key.get(new TypeLiteral<Set<FactExtractor>>() {})).stream()
            .map(FactExtractor::name);
    Stream<String> results =
        injector.getInstance(Key.get(new TypeLiteral<Set<ResultExtractor>>() {})).stream()
            .map(ResultExtractor::name);
    return new TreeSet<>(
        Stream.of(mentions, facts, results).flatMap(names -> names).collect(toImmutableSet()));
  }
}
