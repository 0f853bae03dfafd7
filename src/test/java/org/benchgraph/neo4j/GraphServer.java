package org.benchgraph.neo4j;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One embedded server for all tests of a JVM, and ways to empty and to compare graphs. */
public final class GraphServer {
  private static final EmbeddedNeo4j SERVER = start();

  private GraphServer() {}

  private static EmbeddedNeo4j start() {
    try {
      Path folder = Files.createTempDirectory("benchgraph neo4j");
      EmbeddedNeo4j server = EmbeddedNeo4j.start(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedNeo4j server, Path folder) {
    server.close();
    try {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A connection to the server, whose graph was emptied. */
  public static Neo4jConnection empty() {
    Neo4jConnection connection = Neo4jConnection.open(SERVER.uri());
    connection.write(transaction -> transaction.run("MATCH (n) DETACH DELETE n").consume());
    return connection;
  }

  /** Where the server listens. */
  public static java.net.URI uri() {
    return SERVER.uri();
  }

  /** The whole graph as sorted lines: equal graphs have equal dumps. */
  public static List<String> dump(Neo4jConnection connection) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    connection.read(CypherFiles.text("read/dump-nodes.cypher"), Map.of()).stream()
        .map(
            row ->
                row.get("labels").asList(label -> label.asString()).stream().sorted().toList()
                    + " "
                    + sorted(row.get("properties").asMap()))
        .sorted()
        .forEach(lines::add);
    connection.read(CypherFiles.text("read/dump-edges.cypher"), Map.of()).stream()
        .map(
            row ->
                "%s -%s-> %s %s"
                    .formatted(
                        row.get("from").asString(),
                        row.get("type").asString(),
                        row.get("to").asString(),
                        sorted(row.get("properties").asMap())))
        .sorted()
        .forEach(lines::add);
    return lines.build();
  }

  private static Map<String, String> sorted(Map<String, Object> properties) {
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, value) -> texts.put(key, String.valueOf(value)));
    return ImmutableSortedMap.copyOf(texts);
  }

  /** Loads extractions as a build does. */
  public static void load(
      Neo4jConnection connection,
      List<org.benchgraph.model.Extraction> extractions,
      List<org.benchgraph.model.Concept> concepts) {
    try (Neo4jSink sink = new Neo4jSink(connection)) {
      extractions.forEach(sink::accept);
      sink.complete(concepts);
    }
  }

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    com.google.common.io.MoreFiles.deleteRecursively(
        folder, com.google.common.io.RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
