package org.benchgraph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

class EmbeddedNeo4jIT {
  @TempDir private Path folder;

  @Test
  void aFolderInUseAndATakenPortAreToldInOneLine() {
    try (EmbeddedNeo4j server = EmbeddedNeo4j.start(folder.resolve("one"))) {
      assertThatThrownBy(() -> EmbeddedNeo4j.start(folder.resolve("one")))
          .isInstanceOf(GraphException.class)
          .hasMessageContaining("another process uses the database in " + folder.resolve("one"));

      int port = server.uri().getPort();
      assertThatThrownBy(() -> EmbeddedNeo4j.start(folder.resolve("two"), port))
          .isInstanceOf(GraphException.class)
          .hasMessageContaining("cannot be started on port " + port)
          .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
  }

  @Test
  void aStoreWhoseMakerWasKilledIsMadeAgain() throws IOException {
    try (StoreCreation killed = StoreCreation.claim(folder).orElseThrow()) {
      Files.createDirectories(folder.resolve("data"));
      // Neo4j itself fails on this: the file is made before its content.
      Files.createFile(folder.resolve("data/server_id"));
    }

    try (EmbeddedNeo4j server = EmbeddedNeo4j.start(folder);
        Neo4jConnection connection = Neo4jConnection.open(server.uri())) {
      assertThat(new GraphReader(connection).counts().papers()).isZero();
    }
  }

  @Test
  void aServerThatRefusesThePasswordOrDoesNotAnswerIsTold() {
    int port = EmbeddedNeo4j.freePort();
    URI uri = URI.create("bolt://127.0.0.1:" + port);
    DatabaseManagementService guarded =
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .build();
    try {
      assertThatThrownBy(() -> Neo4jConnection.open(uri, "neo4j", "wrong"))
          .isInstanceOf(GraphException.class)
          .hasMessage("%s refuses the user or the password", uri);
      assertThatThrownBy(() -> Neo4jConnection.open(uri))
          .isInstanceOf(GraphException.class)
          .hasMessage("%s refuses the user or the password", uri);
    } finally {
      guarded.shutdown();
    }
    assertThatThrownBy(() -> Neo4jConnection.open(uri, "neo4j", "wrong"))
        .isInstanceOf(GraphException.class)
        .hasMessage("no Neo4j server answers at %s; is it running?", uri);
  }
}
