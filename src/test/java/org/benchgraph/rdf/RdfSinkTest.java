package org.benchgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.util.IsoMatcher;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.model.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdfSinkTest {
  @TempDir private Path folder;

  private RdfFiles write(String name, List<Extraction> extractions) {
    RdfFiles files = new RdfFiles(folder.resolve(name));
    try (RdfSink sink = new RdfSink(files, new Iris(Iris.DEFAULT_BASE))) {
      extractions.forEach(sink::accept);
      sink.complete(SampleExtractions.concepts());
    }
    return files;
  }

  private static List<Extraction> hostile() {
    return IntStream.range(0, SampleExtractions.HOSTILE_NAMES.size())
        .mapToObj(
            i ->
                SampleExtractions.simple(
                    "hostile-" + i, SampleExtractions.HOSTILE_NAMES.get(i), "ExampleNet", "50%"))
        .toList();
  }

  @Test
  void allFormatsHoldTheSameGraph() {
    for (List<Extraction> extractions : List.of(SampleExtractions.several(), hostile())) {
      RdfFiles files = write("same", extractions);
      var triples = RDFDataMgr.loadModel(files.ntriples().toUri().toString());

      assertThat(triples.size()).isGreaterThan(100);
      assertThat(RDFDataMgr.loadModel(files.turtle().toUri().toString()).isIsomorphicWith(triples))
          .isTrue();
      assertThat(RDFDataMgr.loadModel(files.jsonLd().toUri().toString()).isIsomorphicWith(triples))
          .isTrue();
      assertThat(
              IsoMatcher.isomorphic(
                  RDFDataMgr.loadDatasetGraph(files.nquads().toUri().toString()),
                  RDFDataMgr.loadDatasetGraph(files.trig().toUri().toString())))
          .isTrue();
    }
  }

  @Test
  void eachPaperHasANamedGraph() {
    var dataset =
        RDFDataMgr.loadDataset(
            write("graphs", SampleExtractions.several()).nquads().toUri().toString());

    assertThat(dataset.containsNamedModel(Iris.DEFAULT_BASE + "graph/p-one")).isTrue();
    assertThat(
            dataset
                .getNamedModel(Iris.DEFAULT_BASE + "graph/p-one")
                .listSubjectsWithProperty(Vocabulary.QUOTE)
                .toList())
        .hasSize(3);
  }

  @Test
  void theExportConformsToTheShapesHostileNamesToo() {
    assertThat(
            new ShapesValidator()
                .validate(write("plain", SampleExtractions.several()).ntriples())
                .violations())
        .isEmpty();
    assertThat(new ShapesValidator().validate(write("hostile", hostile()).trig()).violations())
        .isEmpty();
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    RdfFiles first = write("first", SampleExtractions.several());
    RdfFiles second = write("second", SampleExtractions.several());

    for (String name :
        List.of("graph.nq", "graph.trig", "graph.nt", "graph.ttl", "graph.jsonld", "void.ttl")) {
      assertThat(first.folder().resolve(name))
          .hasSameBinaryContentAs(second.folder().resolve(name));
    }
  }

  @Test
  void whatIsNotCompletedLeavesNothing() throws IOException {
    RdfFiles files = new RdfFiles(folder.resolve("broken"));
    try (RdfSink sink = new RdfSink(files, new Iris(Iris.DEFAULT_BASE))) {
      SampleExtractions.several().forEach(sink::accept);
    }
    try (Stream<Path> left = Files.list(files.folder())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void theDescriptionCountsTheTriples() {
    var description =
        RDFDataMgr.loadModel(
            write("described", SampleExtractions.several()).description().toUri().toString());

    assertThat(
            description
                .listStatements(null, org.apache.jena.vocabulary.VOID.classPartition, (String) null)
                .toList())
        .isNotEmpty();
    assertThat(description.contains(null, org.apache.jena.vocabulary.DCAT.distribution)).isTrue();
  }

  @Test
  void everySparqlQueryRunsAndFindsWhatItShould() {
    SparqlRunner runner =
        new SparqlRunner(ExportedDataset.read(write("asked", SampleExtractions.several())));

    assertThat(rows(runner, "leaderboard", Map.of("benchmark", "en")))
        .extracting(row -> row.get(2) + " " + row.get(3))
        .containsExactly("73.25% BetaGadget", "71.5% AlphaWidget");
    assertThat(rows(runner, "benchmarks-of-method", Map.of("method", "alphawidget")))
        .extracting(row -> row.get(1))
        .containsExactly("ExampleNet", "OtherBench");
    assertThat(rows(runner, "who-introduced", Map.of("name", "BetaGadget"))).hasSize(1);
    assertThat(rows(runner, "most-measured-benchmarks", Map.of()))
        .extracting(row -> row.get(0))
        .first()
        .isEqualTo("ExampleNet");
    assertThat(rows(runner, "evidence", Map.of("method", "BetaGadget", "other", "ExampleNet")))
        .hasSize(2);
    for (var query : QueryCatalog.sparql().all()) {
      Map<String, String> defaults = new HashMap<>();
      query.parameters().forEach(one -> defaults.put(one.name(), one.defaultValue().orElse("x")));
      assertThat(runner.run(query.text(), defaults).columns()).as(query.name()).isNotEmpty();
    }
  }

  private static List<List<String>> rows(
      SparqlRunner runner, String name, Map<String, String> parameters) {
    return runner
        .run(QueryCatalog.sparql().find(name).orElseThrow().text(), parameters)
        .rows()
        .stream()
        .map(row -> row.stream().map(cell -> cell.map(Object::toString).orElse("")).toList())
        .toList();
  }

  @Test
  void hostileParametersAreOnlyValues() {
    SparqlRunner runner = new SparqlRunner(ExportedDataset.read(write("injected", hostile())));

    for (String name : SampleExtractions.HOSTILE_NAMES) {
      assertThat(rows(runner, "benchmarks-of-method", Map.of("method", name))).as(name).hasSize(1);
    }
  }

  @Test
  void updatesAndOtherEndpointsAreRefused() {
    SparqlRunner runner = new SparqlRunner(ExportedDataset.read(write("safe", ImmutableList.of())));

    assertThatThrownBy(() -> runner.run("INSERT DATA { <a:b> <a:c> <a:d> }", Map.of()))
        .isInstanceOf(RdfException.class)
        .hasMessageNotContaining("\n");
    assertThatThrownBy(
            () -> runner.run("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }", Map.of()))
        .isInstanceOf(RdfException.class);
  }

  @Test
  void aBaseThatIsNoAddressIsRefused() {
    assertThatThrownBy(() -> new Iris("not an address")).isInstanceOf(RdfException.class);
    assertThatThrownBy(() -> new Iris("https://example.org/no-slash"))
        .isInstanceOf(RdfException.class);
  }
}
