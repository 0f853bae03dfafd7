package org.benchgraph.neo4j;

import com.google.common.net.InetAddresses;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j server in this process, reached over Bolt on the loopback address, without a password.
 * Starting takes some seconds. A store that a killed process left behind is recovered at the start.
 */
public final class EmbeddedNeo4j implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final long PAGE_CACHE_MIB = 128;
  private static final long START_SECONDS = 120;

  private final DatabaseManagementService service;
  private final URI uri;

  private EmbeddedNeo4j(DatabaseManagementService service, URI uri) {
    this.service = service;
    this.uri = uri;
  }

  /** Starts a server on a free port. */
  public static EmbeddedNeo4j start(Path folder) {
    return start(folder, freePort());
  }

  /**
   * Starts a server.
   *
   * @param folder holds the store; it is made if need be
   * @throws GraphException if the folder cannot be used, another process uses it, or the port is
   *     taken
   */
  public static EmbeddedNeo4j start(Path folder, int port) {
    try {
      Files.createDirectories(folder);
      Optional<StoreCreation> creation = StoreCreation.claim(folder);
      if (creation.isEmpty()) {
        return launch(folder, port);
      }
      try (StoreCreation claimed = creation.get()) {
        EmbeddedNeo4j server = launch(folder, port);
        claimed.complete();
        return server;
      }
    } catch (IOException e) {
      throw new GraphException(
          "%s cannot be used for the database: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static EmbeddedNeo4j launch(Path folder, int port) {
    DatabaseManagementService service = build(folder, port);
    if (!service
        .database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
        .isAvailable(START_SECONDS * 1000)) {
      service.shutdown();
      throw new GraphException(
          "the database in %s does not start; see the log there".formatted(folder));
    }
    return new EmbeddedNeo4j(service, URI.create("bolt://%s:%d".formatted(LOOPBACK, port)));
  }

  private static DatabaseManagementService build(Path folder, int port) {
    try {
      return new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
          .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(PAGE_CACHE_MIB))
          .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10))
          .setConfig(BoltConnector.enabled, true)
          .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
          .setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, port))
          .setConfig(HttpConnector.enabled, false)
          // Nobody is left on the line when we close: waiting for quiet would cost ten seconds.
          .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
          .setConfig(
              BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(1))
          .build();
    } catch (RuntimeException e) {
      throw reason(e, folder, port);
    }
  }

  private static GraphException reason(RuntimeException exception, Path folder, int port) {
    Throwable cause = exception;
    while (cause.getCause() != null && !isLock(cause)) {
      cause = cause.getCause();
    }
    return isLock(cause)
        ? GraphException.inUse(folder)
        : new GraphException(
            "the database in %s cannot be started on port %d: %s"
                .formatted(folder, port, cause.getMessage()),
            exception);
  }

  /** The class is internal to Neo4j and moves between versions. */
  private static boolean isLock(Throwable cause) {
    return cause.getClass().getSimpleName().contains("FileLock");
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddresses.forString(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new GraphException("no free port on " + LOOPBACK, e);
    }
  }

  /** Where the server listens: a Bolt address. */
  public URI uri() {
    return uri;
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
