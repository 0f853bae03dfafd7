package org.benchgraph.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.benchgraph.neo4j.EmbeddedNeo4j;
import org.benchgraph.rdf.ExportedDataset;
import org.benchgraph.rdf.RdfFiles;
import org.benchgraph.rdf.SparqlEndpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description =
        "Serve the graph over Bolt and the export over SPARQL, on this machine only, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--bolt-port",
      description = "The port of Bolt (default: ${DEFAULT-VALUE}).",
      defaultValue = "7687")
  private int boltPort;

  @Option(
      names = "--sparql-port",
      description = "The port of the SPARQL endpoint (default: ${DEFAULT-VALUE}).",
      defaultValue = "3330")
  private int sparqlPort;

  @Mixin private DataOption data;
  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() throws InterruptedException {
    logging.apply();
    DataFolder folder = data.folder();
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (SparqlEndpoint sparql =
            SparqlEndpoint.start(ExportedDataset.read(new RdfFiles(folder.rdf())), sparqlPort);
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder.neo4j(), boltPort)) {
      System.out.printf(
          "Neo4j over Bolt  %s  (no user, no password)%nSPARQL endpoint  %s%nStop with Ctrl-C.%n",
          neo4j.uri(), sparql.uri());
      System.out.flush();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped, closed), "stop"));
      stopped.await();
    } finally {
      closed.countDown();
    }
    return ExitCode.OK;
  }

  /** At Ctrl-C: lets the command close its servers before the process ends. */
  private static void await(CountDownLatch stopped, CountDownLatch closed) {
    stopped.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
