package org.benchgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.benchgraph.neo4j.EmbeddedNeo4j;
import org.benchgraph.neo4j.Neo4jConnection;
import picocli.CommandLine.Option;

/** Where the graph is: a Neo4j server, or the one that Benchgraph brings. */
final class GraphOptions {
  @Option(
      names = "--neo4j",
      paramLabel = "URI",
      description =
          "A Neo4j server, such as neo4j://localhost:7687 (default: one in the data folder).")
  private Optional<String> address;

  @Option(
      names = "--user",
      description = "The user at that server (default: ${DEFAULT-VALUE}).",
      defaultValue = "neo4j")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "A file whose first line is the password at that server.")
  private Optional<Path> passwordFile;

  /** A graph that is open. To be closed. */
  record OpenGraph(Neo4jConnection connection, Optional<EmbeddedNeo4j> server, String where)
      implements AutoCloseable {
    @Override
    public void close() {
      connection.close();
      server.ifPresent(EmbeddedNeo4j::close);
    }
  }

  /** Opens the graph to write to it. */
  OpenGraph open(DataFolder folder) {
    if (address.isPresent()) {
      URI uri = uri(address.get());
      Neo4jConnection connection =
          passwordFile.isPresent()
              ? Neo4jConnection.open(uri, user, password(passwordFile.get()))
              : Neo4jConnection.open(uri);
      return new OpenGraph(connection, Optional.empty(), address.get());
    }
    EmbeddedNeo4j server = EmbeddedNeo4j.start(folder.neo4j());
    try {
      return new OpenGraph(
          Neo4jConnection.open(server.uri()), Optional.of(server), folder.neo4j().toString());
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Opens a graph that an earlier build made. */
  OpenGraph openExisting(DataFolder folder) {
    if (address.isEmpty() && !Files.isDirectory(folder.neo4j())) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there is no graph in %s; run 'benchgraph build' first, or name the folder with --data"
              .formatted(folder.root()));
    }
    return open(folder);
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new UserException(
          ExitCode.BAD_INPUT, "'%s' is no address; write neo4j://host:7687".formatted(text));
    }
  }

  private static String password(Path file) {
    try {
      return Files.readAllLines(file).stream().findFirst().orElse("");
    } catch (IOException e) {
      throw new UserException(
          ExitCode.BAD_INPUT, "the password file %s cannot be read".formatted(file));
    }
  }
}
