package org.benchgraph.cli;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.benchgraph.cli.GraphOptions.OpenGraph;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.jsonl.JsonlSink;
import org.benchgraph.model.ExtractionSink;
import org.benchgraph.neo4j.GraphCounts;
import org.benchgraph.neo4j.GraphReader;
import org.benchgraph.neo4j.Neo4jSink;
import org.benchgraph.pipeline.BackgroundSink;
import org.benchgraph.pipeline.ExtractionPipeline;
import org.benchgraph.pipeline.RunOptions;
import org.benchgraph.pipeline.RunReport;
import org.benchgraph.pipeline.Stopwatch;
import org.benchgraph.rdf.Iris;
import org.benchgraph.rdf.RdfFiles;
import org.benchgraph.rdf.RdfSink;
import org.benchgraph.rdf.ShapesValidator;
import org.benchgraph.source.PaperSource;
import org.benchgraph.source.PaperStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description =
        "Read papers, extract what they say, load it into Neo4j and write it as RDF and JSON Lines.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private InputOptions input;
  @Mixin private GraphOptions graph;
  @Mixin private ModelOption model;
  @Mixin private LoggingOptions logging;

  @Option(
      names = {"--out", "--data"},
      paramLabel = "DIR",
      description = "Where to put what is made (default: ${DEFAULT-VALUE}).",
      defaultValue = DataFolder.DEFAULT)
  private Path out;

  @Option(
      names = "--base-iri",
      paramLabel = "IRI",
      description = "What the IRIs of papers and entities begin with (default: ${DEFAULT-VALUE}).",
      defaultValue = Iris.DEFAULT_BASE)
  private String baseIri;

  @Override
  public Integer call() {
    logging.apply();
    RunOptions options = input.runOptions();
    DataFolder folder = new DataFolder(out);
    RdfFiles files = new RdfFiles(folder.rdf());
    Iris iris = new Iris(baseIri);
    Stopwatch stopwatch = new Stopwatch();
    Injector injector =
        stopwatch.time(
            "start",
            () ->
                Components.extraction(ExtractorSelection.all(), folder.decisions(), model.read()));
    PaperSource source = injector.getInstance(PaperSource.class);
    RunReport report;
    long triples;
    try (LateGraph late = new LateGraph(() -> graph.open(folder));
        PaperStream papers =
            stopwatch.time(
                "reading", () -> source.open(input.inputs(), input.format(source), System.in))) {
      ExtractionPipeline pipeline =
          stopwatch.time("models", () -> injector.getInstance(ExtractionPipeline.class));
      // The server starts and loads while papers are still being read: it takes half of the time of
      // a small build.
      try (ExtractionSink neo4j =
              new BackgroundSink("neo4j", () -> new Neo4jSink(late.get().connection()));
          RdfSink rdf = new RdfSink(files, iris);
          JsonlSink jsonl = JsonlSink.toFile(folder.extractions());
          Progress progress = new Progress(System.err, logging.isQuiet())) {
        report = pipeline.run(papers, List.of(rdf, jsonl, neo4j), options, progress, stopwatch);
        triples = rdf.triples();
      }
      OpenGraph open = late.get();
      ShapesValidator.Outcome validity =
          stopwatch.time("validation", () -> new ShapesValidator().validate(files.ntriples()));
      GraphCounts counts = new GraphReader(open.connection()).counts();
      System.out.print(
          new RunSummary(report, stopwatch.seconds()).text()
              + new BuildSummary(report, counts, triples, validity, folder, open.where()).text());
      return validity.conforms() ? ExitCode.OK : ExitCode.FAILURE;
    }
  }
}
