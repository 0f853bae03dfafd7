package org.benchgraph.rdf;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.Service;
import org.benchgraph.model.QueryTable;

/** Runs SPARQL queries over an export. Updates are refused, and so are calls of other endpoints. */
public final class SparqlRunner {
  private static final long TIMEOUT_MILLIS = 60_000;

  private final DatasetGraph dataset;

  /** Runs queries over a dataset, such as {@link ExportedDataset#read}. */
  public SparqlRunner(DatasetGraph dataset) {
    this.dataset = requireNonNull(dataset, "dataset is null");
  }

  /**
   * The answer to a query.
   *
   * @param parameters values of variables, bound as literals
   * @throws RdfException if the text is no query, or takes more than a minute
   */
  public QueryTable run(String sparql, Map<String, String> parameters) {
    Query query;
    try {
      query = QueryFactory.create(sparql);
    } catch (QueryException e) {
      throw new RdfException(
          "not a SPARQL query: " + e.getMessage().lines().findFirst().orElse(""), e);
    }
    var builder =
        QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
            .query(query)
            .timeout(TIMEOUT_MILLIS)
            .set(Service.httpServiceAllowed, false);
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      builder =
          builder.substitution(
              parameter.getKey(), ResourceFactory.createStringLiteral(parameter.getValue()));
    }
    try (QueryExecution execution = builder.build()) {
      return answer(query, execution);
    } catch (QueryCancelledException e) {
      throw new RdfException("the query takes more than a minute", e);
    } catch (QueryException e) {
      throw new RdfException("the query fails: " + e.getMessage(), e);
    }
  }

  private static QueryTable answer(Query query, QueryExecution execution) {
    if (query.isAskType()) {
      return new QueryTable(List.of("answer"), List.of(List.of(Optional.of(execution.execAsk()))));
    }
    if (query.isSelectType()) {
      ResultSet results = execution.execSelect();
      List<String> columns = results.getResultVars();
      ImmutableList.Builder<List<Optional<Object>>> rows = ImmutableList.builder();
      while (results.hasNext()) {
        QuerySolution solution = results.next();
        rows.add(
            columns.stream().map(column -> cell(solution.get(column))).collect(toImmutableList()));
      }
      return new QueryTable(columns, rows.build());
    }
    Iterator<Triple> triples =
        query.isDescribeType() ? execution.execDescribeTriples() : execution.execConstructTriples();
    ImmutableList.Builder<List<Optional<Object>>> rows = ImmutableList.builder();
    triples.forEachRemaining(
        triple ->
            rows.add(
                ImmutableList.of(
                    Optional.of(value(triple.getSubject())),
                    Optional.of(value(triple.getPredicate())),
                    Optional.of(value(triple.getObject())))));
    return new QueryTable(List.of("subject", "predicate", "object"), rows.build());
  }

  private static Optional<Object> cell(RDFNode node) {
    return node == null ? Optional.empty() : Optional.of(value(node.asNode()));
  }

  private static Object value(Node node) {
    if (!node.isLiteral()) {
      return node.toString();
    }
    Object value =
        node.getLiteral().isWellFormed() ? node.getLiteralValue() : node.getLiteralLexicalForm();
    return value instanceof Number || value instanceof Boolean
        ? value
        : node.getLiteralLexicalForm();
  }
}
