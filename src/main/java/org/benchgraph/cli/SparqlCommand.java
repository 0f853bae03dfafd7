package org.benchgraph.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.benchgraph.model.NamedQuery;
import org.benchgraph.model.QueryCatalog;
import org.benchgraph.rdf.ExportedDataset;
import org.benchgraph.rdf.RdfFiles;
import org.benchgraph.rdf.SparqlRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "sparql",
    description = "Run a SPARQL query over the exported RDF; without a query, list the named ones.")
final class SparqlCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE|TEXT",
      description = "The name of a query, a file, or the query itself.")
  private Optional<String> query;

  @Mixin private QueryOptions options;
  @Mixin private DataOption data;
  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    QueryCatalog queries = QueryCatalog.sparql();
    if (query.isEmpty()) {
      System.out.print(QueryOptions.list(queries.all()));
      return ExitCode.OK;
    }
    Optional<NamedQuery> named = queries.find(query.get());
    String text = named.map(NamedQuery::text).orElseGet(() -> QueryCommand.textOf(query.get()));
    if (named.isEmpty() && text.matches("[\\w.-]+")) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there is no query and no file '%s'; 'benchgraph sparql' lists the queries"
              .formatted(text));
    }
    Map<String, String> parameters = named.map(options::valuesFor).orElseGet(options::given);
    SparqlRunner runner = new SparqlRunner(ExportedDataset.read(new RdfFiles(data.folder().rdf())));
    new TablePrinter(System.out).print(runner.run(text, parameters), options.format());
    return ExitCode.OK;
  }
}
