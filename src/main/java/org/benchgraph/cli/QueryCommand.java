package org.benchgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.benchgraph.cli.GraphOptions.OpenGraph;
import org.benchgraph.model.NamedQuery;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.neo4j.CypherRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "query",
    description = "Run a named Cypher query over the graph; without a name, list them.")
final class QueryCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The name of the query.")
  private Optional<String> name;

  @Option(
      names = "--cypher",
      paramLabel = "FILE|TEXT",
      description = "Run this Cypher instead; it may only read.")
  private Optional<String> cypher;

  @Mixin private QueryOptions options;
  @Mixin private DataOption data;
  @Mixin private GraphOptions graph;
  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    QueryCatalog queries = QueryCatalog.cypher();
    if (name.isEmpty() && cypher.isEmpty()) {
      System.out.print(QueryOptions.list(queries.all()));
      return ExitCode.OK;
    }
    if (cypher.isPresent()) {
      return run(textOf(cypher.get()), options.given());
    }
    NamedQuery query =
        queries
            .find(name.get())
            .orElseThrow(
                () ->
                    new UserException(
                        ExitCode.BAD_INPUT,
                        "there is no query '%s'; 'benchgraph query' lists them"
                            .formatted(name.get())));
    return run(query.text(), options.valuesFor(query));
  }

  private int run(String text, Map<String, String> parameters) {
    try (OpenGraph open = graph.openExisting(data.folder())) {
      new TablePrinter(System.out)
          .print(new CypherRunner(open.connection()).run(text, parameters), options.format());
      return ExitCode.OK;
    }
  }

  /** The text of a file if there is one of that name, else the word itself. */
  static String textOf(String fileOrText) {
    try {
      Path file = Path.of(fileOrText);
      return Files.isRegularFile(file) ? Files.readString(file) : fileOrText;
    } catch (InvalidPathException e) {
      return fileOrText;
    } catch (IOException e) {
      throw new UserException(
          ExitCode.BAD_INPUT, "%s cannot be read as UTF-8 text".formatted(fileOrText));
    }
  }
}
