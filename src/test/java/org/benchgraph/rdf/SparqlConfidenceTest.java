package org.benchgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.NamedQuery;
import org.benchgraph.model.NamedQuery.Parameter;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.model.QueryTable;
import org.benchgraph.model.UnsureExtractions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A threshold leaves out of an answer what it would leave out of the graph. */
class SparqlConfidenceTest {
  @TempDir private static Path folder;
  private static SparqlRunner whole;
  private static SparqlRunner filtered;

  @BeforeAll
  static void write() {
    List<Extraction> all = UnsureExtractions.all();
    whole = runner("whole", all);
    filtered = runner("filtered", all.stream().map(UnsureExtractions.FILTER::filter).toList());
  }

  private static SparqlRunner runner(String name, List<Extraction> extractions) {
    RdfFiles files = new RdfFiles(folder.resolve(name));
    try (RdfSink sink = new RdfSink(files, new Iris(Iris.DEFAULT_BASE))) {
      extractions.forEach(sink::accept);
      sink.complete(ImmutableList.of());
    }
    return new SparqlRunner(ExportedDataset.read(files));
  }

  static List<NamedQuery> queries() {
    return QueryCatalog.sparql().all();
  }

  private static QueryTable ask(SparqlRunner runner, NamedQuery query, String minimum) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    Map<String, String> parameters = new HashMap<>(UnsureExtractions.QUESTIONS);
    parameters.put("minConfidence", minimum);
    return runner.run(query.text(), Maps.filterKeys(parameters, known::contains));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void anAnswerIsThatOfAGraphWithoutWhatIsUnsure(NamedQuery query) {
    QueryTable all = ask(whole, query, "0");
    QueryTable sure = ask(whole, query, "0.7");

    assertThat(all.rows()).isNotEmpty().isNotEqualTo(sure.rows());
    assertThat(sure).isEqualTo(ask(filtered, query, "0"));
  }

  @Test
  void withoutTheParameterNothingIsLeftOut() {
    NamedQuery query = QueryCatalog.sparql().find("most-measured-benchmarks").orElseThrow();

    assertThat(whole.run(query.text(), Map.of())).isEqualTo(ask(whole, query, "0"));
  }
}
