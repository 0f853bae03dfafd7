package org.benchgraph.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.model.QuestionedExtractions.AGAIN_PARTS;
import static org.benchgraph.model.QuestionedExtractions.AGAIN_SCORES;
import static org.benchgraph.model.QuestionedExtractions.ALPHA_PARTS;
import static org.benchgraph.model.QuestionedExtractions.ALPHA_SCORES;
import static org.benchgraph.model.QuestionedExtractions.BETA_SCORES;
import static org.benchgraph.model.QuestionedExtractions.BETA_TASK;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.benchgraph.model.NamedQuery;
import org.benchgraph.model.NamedQuery.Parameter;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.model.QueryTable;
import org.benchgraph.model.QuestionedExtractions;
import org.benchgraph.neo4j.CypherRunner;
import org.benchgraph.neo4j.GraphServer;
import org.benchgraph.neo4j.Neo4jConnection;
import org.benchgraph.rdf.ExportedDataset;
import org.benchgraph.rdf.Iris;
import org.benchgraph.rdf.RdfFiles;
import org.benchgraph.rdf.RdfSink;
import org.benchgraph.rdf.SparqlRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every named query answers, and that it does so in both languages. */
class NamedQueriesIT {
  private static final String ALPHA = "AlphaNet: a network made up";
  private static final String BETA = "BetaNet beats AlphaNet";
  private static final String AGAIN = "Another look at anchors";

  @TempDir private static Path folder;
  private static Neo4jConnection connection;
  private static SparqlRunner sparql;

  @BeforeAll
  static void load() {
    connection = GraphServer.empty();
    GraphServer.load(connection, QuestionedExtractions.all(), QuestionedExtractions.concepts());
    RdfFiles files = new RdfFiles(folder);
    try (RdfSink sink = new RdfSink(files, new Iris(Iris.DEFAULT_BASE))) {
      QuestionedExtractions.all().forEach(sink::accept);
      sink.complete(QuestionedExtractions.concepts());
    }
    sparql = new SparqlRunner(ExportedDataset.read(files));
  }

  @AfterAll
  static void disconnect() {
    connection.close();
  }

  /** A question and its whole answer, cells parted by bars. */
  private record Question(String query, Map<String, String> parameters, List<String> rows) {
    @Override
    public String toString() {
      return query + " " + parameters;
    }
  }

  private static Question ask(String query, Map<String, String> parameters, String... rows) {
    return new Question(query, parameters, ImmutableList.copyOf(rows));
  }

  static List<Question> questions() {
    return ImmutableList.of(
        ask(
            "benchmarks-of-method",
            Map.of("method", "alphanet"),
            "AlphaNet | ExampleNet | 2 | 0.9",
            "AlphaNet | OtherBench | 1 | 0.6"),
        ask(
            "benchmarks-of-method",
            Map.of("method", "an", "minConfidence", "0.7"),
            "AlphaNet | ExampleNet | 1 | 0.9",
            "AnchorNode | OtherBench | 1 | 0.88"),
        ask("benchmarks-of-method", Map.of("method", "ExampleNet")),
        ask("benchmarks-together", Map.of(), "ExampleNet | OtherBench | 1"),
        ask("benchmarks-together", Map.of("minConfidence", "0.95")),
        ask(
            "built-on",
            Map.of("method", "an"),
            "AlphaNet | BaseNet | Method | 1 | " + ALPHA_PARTS,
            "AnchorNode | ExampleNet | Benchmark | 1 | " + AGAIN_PARTS,
            "AlphaNet | WebScrape | Dataset | 1 | " + ALPHA_PARTS),
        ask(
            "built-on",
            Map.of("method", "BETANET"),
            "BetaNet | BaseNet | Method | 1 | " + BETA_TASK),
        ask(
            "compared-with",
            Map.of("method", "AlphaNet"),
            "AlphaNet | AnchorNode | 1 | " + AGAIN_SCORES,
            "AlphaNet | BaseNet | 1 | " + ALPHA_SCORES,
            "AlphaNet | BetaNet | 1 | " + BETA_SCORES),
        ask("compared-with", Map.of("method", "AlphaNet", "minConfidence", "0.71")),
        ask(
            "evidence",
            Map.of("method", "AlphaNet", "other", "en"),
            evidence("evaluated on", ALPHA, ALPHA_SCORES, 85, 0.9),
            evidence("result 28.5%", ALPHA, ALPHA_SCORES, 85, 0.9),
            evidence("result 71.5%", ALPHA, ALPHA_SCORES, 85, 0.9),
            evidence("result 71%", BETA, BETA_SCORES, 56, 0.9),
            evidence("evaluated on", BETA, BETA_SCORES, 56, 0.6),
            evidence("result 2.1", ALPHA, ALPHA_SCORES, 85, 0.5),
            evidence("result 3x", ALPHA, ALPHA_SCORES, 85, 0.5)),
        ask(
            "evidence",
            Map.of("method", "BetaNet-L", "other", "ExampleNet"),
            evidence("result 26.75%", BETA, BETA_SCORES, 56, 0.9),
            evidence("result 73.25%", BETA, BETA_SCORES, 56, 0.9)),
        ask(
            "evidence",
            Map.of("method", "BaseNet", "other", "AlphaNet"),
            evidence("uses", ALPHA, ALPHA_PARTS, 0, 0.8),
            evidence("compared to", ALPHA, ALPHA_SCORES, 85, 0.7)),
        ask(
            "leaderboard",
            Map.of("benchmark", "en"),
            "absolute | accuracy | 73.25% | BetaNet | BetaNet-L | " + BETA + " | 0.9",
            "absolute | accuracy | 71.5% | AlphaNet |  | " + ALPHA + " | 0.9",
            "absolute | accuracy | 71% | AlphaNet |  | " + BETA + " | 0.9",
            "absolute | error rate | 26.75% | BetaNet | BetaNet-L | " + BETA + " | 0.9",
            "absolute | error rate | 28.5% | AlphaNet |  | " + ALPHA + " | 0.9",
            "delta | accuracy | 2.1 | AlphaNet |  | " + ALPHA + " | 0.5",
            "ratio |  | 3x | AlphaNet |  | " + ALPHA + " | 0.5"),
        ask("leaderboard", Map.of("benchmark", "OtherBench")),
        ask(
            "methods-for-task",
            Map.of("task", "Image Sorting"),
            "image sorting | BetaNet | 1 | 0.9",
            "image sorting | AlphaNet | 1 | 0.7"),
        ask(
            "methods-for-task",
            Map.of("task", "widget counting", "minConfidence", "1"),
            "widget counting | GammaTool | 1 | 1"),
        ask(
            "methods-on-benchmark",
            Map.of("benchmark", "examplenet"),
            "ExampleNet | AlphaNet | 2 | 0.9",
            "ExampleNet | BetaNet | 1 | 0.9"),
        ask(
            "methods-on-benchmark",
            Map.of("benchmark", "OtherBench", "minConfidence", "0.7"),
            "OtherBench | AnchorNode | 1 | 0.88"),
        ask(
            "metrics-of-benchmark",
            Map.of("benchmark", "EN", "minConfidence", "0.7"),
            "ExampleNet | accuracy | thesaurus | 0 | higher is better | %",
            "ExampleNet | running time | thesaurus | 0 | lower is better | s",
            "ExampleNet | accuracy | papers | 3 | higher is better | %",
            "ExampleNet | error rate | papers | 2 | lower is better | "),
        ask("metrics-of-benchmark", Map.of("benchmark", "OtherBench")),
        ask("most-measured-benchmarks", Map.of(), "ExampleNet | 2 | 2", "OtherBench | 2 | 2"),
        ask("most-measured-benchmarks", Map.of("minConfidence", "0.9"), "ExampleNet | 2 | 2"),
        ask(
            "papers-mentioning",
            Map.of("name", "AN"),
            "AlphaNet | Method | " + ALPHA + " | 2 | AlphaNet",
            "AnchorNode | Method | " + AGAIN + " | 2 | AnchorNode",
            "AlphaNet | Method | " + AGAIN + " | 1 | AlphaNet",
            "AlphaNet | Method | " + BETA + " | 1 | AlphaNet"),
        ask(
            "papers-mentioning",
            Map.of("name", "ExampleNet"),
            "ExampleNet | Benchmark | " + BETA + " | 2 | ExampleNet",
            "ExampleNet | Benchmark | " + ALPHA + " | 1 | ExampleNet",
            "ExampleNet | Dataset | " + AGAIN + " | 1 | ExampleNet"),
        ask(
            "results-of-paper",
            Map.of("title", "BEATS"),
            result("73.25%", "accuracy", "BetaNet", "BetaNet-L"),
            result("26.75%", "error rate", "BetaNet", "BetaNet-L"),
            result("71%", "accuracy", "AlphaNet", "")),
        ask("results-of-paper", Map.of("title", "anchors")),
        ask("tasks-without-benchmark", Map.of(), "widget counting | 1"),
        ask(
            "who-introduced",
            Map.of("name", "AN"),
            "AlphaNet | " + ALPHA + " | 2020-03-01 | 0.95 | " + ALPHA_PARTS,
            "AlphaNet | " + AGAIN + " |  | 0.95 | " + AGAIN_SCORES,
            "AnchorNode | " + AGAIN + " |  | 0.95 | " + AGAIN_PARTS),
        ask("who-introduced", Map.of("name", "AN", "minConfidence", "0.96")));
  }

  private static String evidence(
      String relation, String paper, String sentence, int start, double confidence) {
    return "%s | %s | %s | abstract | %d | %d | %s | by-hand"
        .formatted(relation, paper, sentence, start, start + sentence.length(), confidence);
  }

  private static String result(String value, String metric, String method, String model) {
    return "%s | %s | absolute | %s | ExampleNet | %s | %s | %s"
        .formatted(BETA, value, metric, method, model, BETA_SCORES);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void bothLanguagesGiveTheAnswer(Question question) {
    QueryTable cypher = cypher(question.query(), question.parameters());
    QueryTable sparql = sparql(question.query(), question.parameters());

    assertThat(lines(cypher)).as("Cypher").isEqualTo(question.rows());
    assertThat(lines(sparql)).as("SPARQL").isEqualTo(question.rows());
    assertThat(sparql.columns()).isEqualTo(cypher.columns());
  }

  @Test
  void everyQueryIsAskedForSomethingThatIsThere() {
    assertThat(
            questions().stream()
                .filter(question -> !question.rows().isEmpty())
                .map(Question::query)
                .distinct())
        .containsExactlyElementsOf(
            QueryCatalog.cypher().all().stream().map(NamedQuery::name).toList());
  }

  @Test
  void bothLanguagesDescribeAQueryAlike() {
    for (NamedQuery cypher : QueryCatalog.cypher().all()) {
      NamedQuery sparql = QueryCatalog.sparql().find(cypher.name()).orElseThrow();
      assertThat(sparql.description()).as(cypher.name()).isEqualTo(cypher.description());
      // SPARQL has no parameters for limits.
      assertThat(sparql.parameters())
          .as(cypher.name())
          .isEqualTo(
              cypher.parameters().stream()
                  .filter(parameter -> !parameter.name().equals("limit"))
                  .toList());
      assertThat(
              sparql
                  .text()
                  .lines()
                  .filter(line -> line.startsWith("LIMIT "))
                  .map(line -> line.substring("LIMIT ".length()))
                  .findFirst())
          .as(cypher.name())
          .isEqualTo(
              cypher.parameters().stream()
                  .filter(parameter -> parameter.name().equals("limit"))
                  .findFirst()
                  .flatMap(Parameter::defaultValue));
    }
  }

  @Test
  void theLimitIsKept() {
    assertThat(lines(cypher("most-measured-benchmarks", Map.of("limit", "1"))))
        .containsExactly("ExampleNet | 2 | 2");
    assertThat(lines(cypher("leaderboard", Map.of("benchmark", "EN", "limit", "3")))).hasSize(3);
    assertThat(lines(cypher("benchmarks-together", Map.of("limit", "0")))).isEmpty();
    assertThat(lines(cypher("tasks-without-benchmark", Map.of("limit", "0")))).isEmpty();
  }

  private static QueryTable cypher(String name, Map<String, String> parameters) {
    NamedQuery query = QueryCatalog.cypher().find(name).orElseThrow();
    return new CypherRunner(connection).run(query.text(), withDefaults(query, parameters));
  }

  private static QueryTable sparql(String name, Map<String, String> parameters) {
    NamedQuery query = QueryCatalog.sparql().find(name).orElseThrow();
    return sparql.run(query.text(), withDefaults(query, parameters));
  }

  private static Map<String, String> withDefaults(
      NamedQuery query, Map<String, String> parameters) {
    Map<String, String> all = new HashMap<>();
    query
        .parameters()
        .forEach(
            parameter ->
                parameter.defaultValue().ifPresent(value -> all.put(parameter.name(), value)));
    all.putAll(parameters);
    return ImmutableMap.copyOf(all);
  }

  private static List<String> lines(QueryTable table) {
    return table.rows().stream()
        .map(row -> row.stream().map(NamedQueriesIT::cell).collect(Collectors.joining(" | ")))
        .collect(toImmutableList());
  }

  /** Numbers without trailing zeros: Cypher has doubles where SPARQL has decimals. */
  private static String cell(Optional<Object> cell) {
    return cell.map(
            value ->
                value instanceof Number
                    ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                    : value.toString())
        .orElse("");
  }
}
