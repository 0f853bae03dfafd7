package org.benchgraph.rdf;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.benchgraph.model.AtomicFile;
import org.benchgraph.model.Concept;
import org.benchgraph.model.EntityDescription;
import org.benchgraph.model.EntityRegistry;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.ExtractionSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the graph as RDF: N-Quads and TriG with a named graph for each paper, N-Triples and Turtle
 * without, JSON-LD, and a description of the dataset. All but JSON-LD are streamed.
 */
public final class RdfSink implements ExtractionSink {
  /** JSON-LD needs the whole graph in memory; above so many triples it is left out. */
  static final long JSON_LD_TRIPLES = 2_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(RdfSink.class);

  private record Output(AtomicFile file, StreamRDF stream, boolean withGraphs) {}

  private final RdfFiles files;
  private final List<Output> outputs;
  private final ExtractionWriter papers;
  private final EntityWriter descriptions;
  private final EntityRegistry entities = new EntityRegistry();
  private final DatasetDescription description;

  /** A sink that writes into a folder; see {@link RdfFiles}. */
  public RdfSink(RdfFiles files, Iris iris) {
    this.files = requireNonNull(files, "files is null");
    this.outputs =
        ImmutableList.of(
            output(files.nquads(), RDFFormat.NQUADS, true),
            output(files.trig(), RDFFormat.TRIG_BLOCKS, true),
            output(files.ntriples(), RDFFormat.NTRIPLES, false),
            output(files.turtle(), RDFFormat.TURTLE_BLOCKS, false));
    this.papers = new ExtractionWriter(iris, this::write);
    this.descriptions = new EntityWriter(iris, this::write);
    this.description = new DatasetDescription(iris);
    for (Output output : outputs) {
      output.stream().start();
      Prefixes.ALL.forEach(output.stream()::prefix);
    }
  }

  private static Output output(Path path, RDFFormat format, boolean withGraphs) {
    AtomicFile file = new AtomicFile(path);
    return new Output(file, StreamRDFWriter.getWriterStream(file.out(), format), withGraphs);
  }

  private void write(Quad quad) {
    description.count(quad);
    Triple triple = quad.asTriple();
    for (Output output : outputs) {
      if (output.withGraphs() && !quad.isDefaultGraph()) {
        output.stream().quad(quad);
      } else {
        output.stream().triple(triple);
      }
    }
  }

  @Override
  public String name() {
    return "rdf";
  }

  @Override
  public void accept(Extraction extraction) {
    entities.add(extraction);
    papers.write(extraction);
  }

  @Override
  public void complete(Collection<Concept> concepts) {
    for (EntityDescription entity : entities.describe(concepts)) {
      descriptions.write(entity);
    }
    concepts.forEach(descriptions::write);
    for (Output output : outputs) {
      output.stream().finish();
      output.file().complete();
    }
    writeJsonLd();
    try (AtomicFile file = new AtomicFile(files.description())) {
      RDFDataMgr.write(file.out(), description.model(files), RDFFormat.TURTLE_PRETTY);
      file.complete();
    }
  }

  private void writeJsonLd() {
    if (description.triples() > JSON_LD_TRIPLES) {
      LOG.warn(
          "{} is left out: {} triples are too many for it", files.jsonLd(), description.triples());
      return;
    }
    try (InputStream in = Files.newInputStream(files.ntriples());
        AtomicFile file = new AtomicFile(files.jsonLd())) {
      Model model = ModelFactory.createDefaultModel();
      RDFDataMgr.read(model, in, Lang.NTRIPLES);
      model.setNsPrefixes(Prefixes.ALL);
      RDFDataMgr.write(file.out(), model, RDFFormat.JSONLD_PLAIN);
      file.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be read: %s".formatted(files.ntriples(), e.getMessage()), e);
    }
  }

  /** How many triples were written, those of several papers counted once for each. */
  public long triples() {
    return description.triples();
  }

  @Override
  public void close() {
    outputs.forEach(output -> output.file().close());
  }
}
