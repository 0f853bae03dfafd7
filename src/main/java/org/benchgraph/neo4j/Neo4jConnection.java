package org.benchgraph.neo4j;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A connection to a Neo4j server, with hard time limits. To be closed. */
public final class Neo4jConnection implements AutoCloseable {
  private static final long CONNECT_SECONDS = 15;
  private static final java.time.Duration TRANSACTION_TIMEOUT = java.time.Duration.ofMinutes(5);

  private final Driver driver;

  private Neo4jConnection(Driver driver) {
    this.driver = requireNonNull(driver, "driver is null");
  }

  /** Connects to a server that asks for no password. */
  public static Neo4jConnection open(URI uri) {
    return open(uri, AuthTokens.none());
  }

  /**
   * Connects to a server.
   *
   * @throws GraphException if the server is not reached, refuses the password, or is older than
   *     Neo4j 5
   */
  public static Neo4jConnection open(URI uri, String user, String password) {
    return open(uri, AuthTokens.basic(user, password));
  }

  private static Neo4jConnection open(URI uri, AuthToken token) {
    Config config =
        Config.builder()
            .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(2 * CONNECT_SECONDS, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(2 * CONNECT_SECONDS, TimeUnit.SECONDS)
            .build();
    Driver driver;
    try {
      driver = GraphDatabase.driver(uri, token, config);
    } catch (IllegalArgumentException e) {
      throw new GraphException(
          "'%s' is no address of a Neo4j server; write neo4j://host:7687".formatted(uri), e);
    }
    try (Session session = driver.session()) {
      driver.verifyConnectivity();
      checkVersion(session.run(new Query("RETURN 1")).consume().server().agent());
      return new Neo4jConnection(driver);
    } catch (AuthenticationException e) {
      driver.close();
      throw new GraphException("%s refuses the user or the password".formatted(uri), e);
    } catch (ServiceUnavailableException e) {
      driver.close();
      throw new GraphException("no Neo4j server answers at %s; is it running?".formatted(uri), e);
    } catch (RuntimeException e) {
      driver.close();
      throw e instanceof GraphException
          ? e
          : new GraphException("%s: %s".formatted(uri, e.getMessage()), e);
    }
  }

  private static void checkVersion(String agent) {
    String version = agent.replaceFirst("^Neo4j/", "");
    if (version.matches("[0-4]\\..*")) {
      throw new GraphException(
          "the server is Neo4j %s; Neo4j 5 or later is needed".formatted(version));
    }
  }

  /**
   * Runs work in one transaction that may write; it is tried again where that helps, so it must
   * bear repeating.
   */
  public <T> T write(TransactionCallback<T> work) {
    return explained(
        () -> {
          try (Session session = driver.session()) {
            return session.executeWrite(work, transactionConfig());
          }
        });
  }

  /** Runs work in one transaction that only reads. */
  public <T> T read(TransactionCallback<T> work) {
    return explained(
        () -> {
          try (Session session = driver.session()) {
            return session.executeRead(work, transactionConfig());
          }
        });
  }

  /** The rows of a query that only reads. */
  List<Record> read(String cypher, Map<String, Object> parameters) {
    return read(transaction -> transaction.run(cypher, parameters).list());
  }

  /** Runs statements that must stand alone, such as those of a schema. */
  void runAlone(Stream<String> statements) {
    explained(
        () -> {
          try (Session session = driver.session()) {
            statements.map((Function<String, Result>) session::run).forEach(Result::consume);
            return session;
          }
        });
  }

  private static TransactionConfig transactionConfig() {
    return TransactionConfig.builder().withTimeout(TRANSACTION_TIMEOUT).build();
  }

  private static <T> T explained(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (Neo4jException e) {
      throw new GraphException("Neo4j: " + e.getMessage().lines().findFirst().orElse(e.code()), e);
    }
  }

  @Override
  public void close() {
    driver.close();
  }
}
