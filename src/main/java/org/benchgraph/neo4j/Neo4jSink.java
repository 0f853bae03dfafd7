package org.benchgraph.neo4j;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.ExtractionSink;
import org.benchgraph.model.FactKind;
import org.neo4j.driver.TransactionContext;

/**
 * Loads extractions into Neo4j.
 *
 * <p>Each batch of papers is one transaction that first removes what earlier builds wrote of these
 * papers. So the same build twice leaves the same graph, and a build that was killed and started
 * again ends with the graph of an undisturbed one. What people added to the graph stays: edges and
 * results whose extractor is {@code person} or missing.
 */
public final class Neo4jSink implements ExtractionSink {
  private static final int PAPERS_IN_BATCH = 100;

  private final Neo4jConnection connection;
  private final List<Extraction> batch = new ArrayList<>();

  /** A sink that writes through a connection, which stays open. */
  public Neo4jSink(Neo4jConnection connection) {
    this.connection = requireNonNull(connection, "connection is null");
    new Neo4jSchema(connection).apply();
  }

  @Override
  public String name() {
    return "neo4j";
  }

  @Override
  public void accept(Extraction extraction) {
    batch.add(extraction);
    if (batch.size() == PAPERS_IN_BATCH) {
      flush();
    }
  }

  private void flush() {
    PaperRows rows = new PaperRows(List.copyOf(batch));
    connection.write(
        transaction -> {
          run(transaction, "papers", rows.papers());
          run(transaction, "clear", rows.papers());
          run(transaction, "entities", rows.entities());
          run(transaction, "mentions", rows.mentions());
          for (FactKind kind : FactKind.values()) {
            if (kind != FactKind.INTRODUCES) {
              run(transaction, "clear-" + file(kind), rows.papers());
            }
            run(transaction, file(kind), rows.facts(kind));
          }
          run(transaction, "results", rows.results());
          return rows;
        });
    batch.clear();
  }

  private static String file(FactKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void run(
      TransactionContext transaction, String file, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      transaction.run(CypherFiles.text("load/" + file + ".cypher"), Map.of("rows", rows)).consume();
    }
  }

  @Override
  public void complete(Collection<Concept> concepts) {
    if (!batch.isEmpty()) {
      flush();
    }
    ConceptRows rows = new ConceptRows(concepts);
    connection.write(
        transaction -> {
          run(transaction, "concepts", rows.nodes());
          run(transaction, "broader", rows.links(Concept::broader));
          run(transaction, "measured-with", rows.links(Concept::metrics));
          run(transaction, "tests", rows.links(Concept::tasks));
          for (String step :
              List.of("finish-prune", "finish-names", "finish-aliases", "finish-benchmarks")) {
            transaction.run(CypherFiles.text("load/" + step + ".cypher")).consume();
          }
          return rows;
        });
  }

  /**
   * Nothing to free: the connection is the caller's, and what was not completed is mended by the
   * next build.
   */
  @Override
  public void close() {
    batch.clear();
  }
}
