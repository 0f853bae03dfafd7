package org.benchgraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.benchgraph.cli.GraphOptions.OpenGraph;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.model.QueryTable;
import org.benchgraph.neo4j.CypherRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Show the sentences that relate a method to a benchmark, or to anything else.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "METHOD",
      description = "Its name or an alias, in any case.")
  private String method;

  @Parameters(
      index = "1",
      paramLabel = "BENCHMARK",
      description = "Its name or an alias, in any case.")
  private String other;

  @Mixin private ConfidenceOption confidence;
  @Mixin private DataOption data;
  @Mixin private GraphOptions graph;
  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    Map<String, String> parameters =
        Map.of(
            "method", method, "other", other, ConfidenceOption.PARAMETER, confidence.parameter());
    try (OpenGraph open = graph.openExisting(data.folder())) {
      CypherRunner runner = new CypherRunner(open.connection());
      QueryTable table =
          runner.run(QueryCatalog.cypher().find("evidence").orElseThrow().text(), parameters);
      if (table.rows().isEmpty()) {
        throw new UserException(
            ExitCode.FAILURE,
            "no sentence in the graph relates '%s' to '%s'%s; for the first, %s for the second, %s"
                .formatted(
                    method,
                    other,
                    confidence.clause(),
                    Suggestions.of(runner, method),
                    Suggestions.of(runner, other)));
      }
      System.out.print(text(table));
      return ExitCode.OK;
    }
  }

  /** Where a sentence stands. */
  private record Place(String paper, String field, String start, String end, String sentence) {}

  /** Each sentence once, with all that it says under it; the surest first. */
  private static String text(QueryTable table) {
    Map<Place, List<List<Optional<Object>>>> rows =
        table.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> place(table.columns(), row), LinkedHashMap::new, Collectors.toList()));
    return rows.entrySet().stream()
        .map(entry -> text(entry.getKey(), table.columns(), entry.getValue()))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static Place place(List<String> columns, List<Optional<Object>> row) {
    return new Place(
        cell(columns, row, "paper"),
        cell(columns, row, "field"),
        cell(columns, row, "start"),
        cell(columns, row, "end"),
        cell(columns, row, "sentence"));
  }

  private static String text(Place place, List<String> columns, List<List<Optional<Object>>> rows) {
    return rows.stream()
        .map(
            row ->
                "  %s (confidence %s, %s)%n"
                    .formatted(
                        cell(columns, row, "relation"),
                        cell(columns, row, "confidence"),
                        cell(columns, row, "extractor")))
        .collect(
            Collectors.joining(
                "",
                "%s%n".formatted(place.sentence()),
                "  in: %s [%s %s-%s]%n"
                    .formatted(place.paper(), place.field(), place.start(), place.end())));
  }

  private static String cell(List<String> columns, List<Optional<Object>> row, String column) {
    return row.get(columns.indexOf(column)).map(Object::toString).orElse("");
  }
}
