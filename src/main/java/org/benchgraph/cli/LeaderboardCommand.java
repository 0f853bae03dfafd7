package org.benchgraph.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.benchgraph.cli.GraphOptions.OpenGraph;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.model.QueryTable;
import org.benchgraph.neo4j.CypherRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "leaderboard",
    description =
        "Rank what papers report on a benchmark: levels first, then differences and multiples.")
final class LeaderboardCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BENCHMARK", description = "Its name or an alias, in any case.")
  private String benchmark;

  @Option(
      names = "--limit",
      description = "How many rows (default: ${DEFAULT-VALUE}).",
      defaultValue = "50")
  private int limit;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "table")
  private TableFormat format;

  @Mixin private ConfidenceOption confidence;
  @Mixin private DataOption data;
  @Mixin private GraphOptions graph;
  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    Map<String, String> parameters =
        Map.of(
            "benchmark",
            benchmark,
            "limit",
            Integer.toString(limit),
            ConfidenceOption.PARAMETER,
            confidence.parameter());
    try (OpenGraph open = graph.openExisting(data.folder())) {
      CypherRunner runner = new CypherRunner(open.connection());
      QueryTable table =
          runner.run(QueryCatalog.cypher().find("leaderboard").orElseThrow().text(), parameters);
      if (table.rows().isEmpty()) {
        throw new UserException(
            ExitCode.FAILURE,
            "no paper in the graph reports a result on '%s'%s; %s"
                .formatted(benchmark, confidence.clause(), Suggestions.of(runner, benchmark)));
      }
      new TablePrinter(System.out).print(ranked(table), format);
      return ExitCode.OK;
    }
  }

  /**
   * The table with a rank before each row, counted anew for every kind and metric: only these can
   * be compared.
   */
  private static QueryTable ranked(QueryTable table) {
    ImmutableList.Builder<List<Optional<Object>>> rows = ImmutableList.builder();
    List<Optional<Object>> group = List.of();
    int rank = 0;
    for (List<Optional<Object>> row : table.rows()) {
      rank = row.subList(0, 2).equals(group) ? rank + 1 : 1;
      group = row.subList(0, 2);
      rows.add(
          ImmutableList.<Optional<Object>>builder().add(Optional.of(rank)).addAll(row).build());
    }
    return new QueryTable(
        ImmutableList.<String>builder().add("rank").addAll(table.columns()).build(), rows.build());
  }
}
