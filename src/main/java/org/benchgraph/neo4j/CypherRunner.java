package org.benchgraph.neo4j;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.benchgraph.model.QueryTable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Runs queries that only read; their parameters are always bound, never put into the text. */
public final class CypherRunner {
  private final Neo4jConnection connection;

  /** Runs queries through a connection, which stays open. */
  public CypherRunner(Neo4jConnection connection) {
    this.connection = requireNonNull(connection, "connection is null");
  }

  /**
   * The answer to a query.
   *
   * @throws GraphException if Neo4j refuses the query; the message says why
   */
  public QueryTable run(String cypher, Map<String, String> parameters) {
    return connection.read(
        transaction -> {
          Result result = transaction.run(cypher, Map.copyOf(parameters));
          List<String> columns = result.keys();
          return new QueryTable(
              columns,
              result.list().stream().map(row -> cells(row, columns)).collect(toImmutableList()));
        });
  }

  private static List<Optional<Object>> cells(Record row, List<String> columns) {
    ImmutableList.Builder<Optional<Object>> cells = ImmutableList.builder();
    columns.forEach(column -> cells.add(cell(row.get(column))));
    return cells.build();
  }

  private static Optional<Object> cell(Value value) {
    return value.isNull() ? Optional.empty() : Optional.of(readable(value.asObject()));
  }

  private static Object readable(Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Node node) {
      String id = node.get("id").asString("");
      String name = node.get("name").asString(node.get("title").asString(id));
      return "(:%s %s)".formatted(String.join(":", node.labels()), name);
    }
    if (value instanceof Relationship edge) {
      return "[:%s %s]".formatted(edge.type(), edge.asMap());
    }
    if (value instanceof Path path) {
      return StreamSupport.stream(path.spliterator(), false)
          .map(
              step ->
                  readable(step.start())
                      + "-"
                      + readable(step.relationship())
                      + "-"
                      + readable(step.end()))
          .collect(Collectors.joining(" "));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> item == null ? "" : readable(item).toString())
          .collect(Collectors.joining("; "));
    }
    return value.toString();
  }
}
