package org.benchgraph.rdf;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks an export against {@code ontology/shapes.ttl}. */
public final class ShapesValidator {
  /**
   * What a check found.
   *
   * @param triples how many triples were checked
   * @param violations one line each: the node, the path, what is wrong
   */
  public record Outcome(long triples, List<String> violations) {
    public Outcome {
      violations = ImmutableList.copyOf(violations);
    }

    /** Whether nothing is wrong. */
    public boolean conforms() {
      return violations.isEmpty();
    }
  }

  private final Shapes shapes;

  /** Reads the shapes. */
  public ShapesValidator() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = ShapesValidator.class.getResourceAsStream("/ontology/shapes.ttl")) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.shapes = Shapes.parse(graph);
  }

  /**
   * Checks a file in any RDF format, all its graphs taken together.
   *
   * @throws RdfException if the file is not there or is not RDF
   */
  public Outcome validate(Path file) {
    Graph graph = read(file);
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return new Outcome(
        graph.size(),
        report.getEntries().stream()
            .map(
                entry ->
                    "%s %s: %s"
                        .formatted(
                            entry.focusNode(),
                            entry.resultPath() == null ? "" : entry.resultPath(),
                            entry.message()))
            .sorted()
            .collect(toImmutableList()));
  }

  private static Graph read(Path file) {
    Lang language = RDFLanguages.filenameToLang(file.toString());
    if (language == null) {
      throw new RdfException(
          "%s has no ending of an RDF format, such as .ttl or .nq".formatted(file));
    }
    DatasetGraph dataset = DatasetGraphFactory.create();
    try (InputStream in = Files.newInputStream(file)) {
      RDFDataMgr.read(dataset, in, language);
    } catch (IOException e) {
      throw new RdfException("%s cannot be read; run a build first".formatted(file), e);
    } catch (RiotException e) {
      throw new RdfException(
          "%s is not %s: %s".formatted(file, language.getName(), e.getMessage()), e);
    }
    Graph all = GraphFactory.createDefaultGraph();
    dataset.stream().forEach(quad -> all.add(quad.asTriple()));
    return all;
  }
}
