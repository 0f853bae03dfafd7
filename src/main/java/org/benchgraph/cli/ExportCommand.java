package org.benchgraph.cli;

import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.benchgraph.cli.GraphOptions.OpenGraph;
import org.benchgraph.model.Concept;
import org.benchgraph.model.ConceptClosure;
import org.benchgraph.model.ConfidenceFilter;
import org.benchgraph.neo4j.GraphReader;
import org.benchgraph.rdf.Iris;
import org.benchgraph.rdf.RdfFiles;
import org.benchgraph.rdf.RdfSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Write the graph in Neo4j as RDF, with what people changed in it.")
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write (default: the folder rdf in the data folder).")
  private Optional<Path> out;

  @Option(
      names = "--base-iri",
      paramLabel = "IRI",
      description = "What the IRIs begin with (default: ${DEFAULT-VALUE}).",
      defaultValue = Iris.DEFAULT_BASE)
  private String baseIri;

  @Mixin private ConfidenceOption confidence;
  @Mixin private DataOption data;
  @Mixin private GraphOptions graph;
  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    ConfidenceFilter filter = confidence.filter();
    RdfFiles files = new RdfFiles(out.orElse(data.folder().rdf()));
    try (OpenGraph open = graph.openExisting(data.folder());
        RdfSink sink = new RdfSink(files, new Iris(baseIri))) {
      GraphReader reader = new GraphReader(open.connection());
      Set<String> entities = new HashSet<>();
      reader
          .extractions()
          .map(filter::filter)
          .forEach(
              extraction -> {
                extraction.entities().forEach(entity -> entities.add(entity.id()));
                sink.accept(extraction);
              });
      sink.complete(ConceptClosure.of(Maps.uniqueIndex(reader.concepts(), Concept::id), entities));
      System.out.printf("%,d triples in %s%n", sink.triples(), files.folder());
      return ExitCode.OK;
    }
  }
}
