package org.benchgraph.rdf;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.Service;

/** A SPARQL endpoint on the loopback address that answers queries and nothing else. */
public final class SparqlEndpoint implements AutoCloseable {
  private static final String PATH = "/benchgraph";

  private final FusekiServer server;

  private SparqlEndpoint(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts an endpoint.
   *
   * @param port 0 for any free one
   * @throws RdfException if the port is taken
   */
  public static SparqlEndpoint start(DatasetGraph dataset, int port) {
    dataset.getContext().set(Service.httpServiceAllowed, false);
    try {
      FusekiServer server =
          FusekiServer.create()
              .loopback(true)
              .port(port)
              .addDataset(PATH, dataset)
              .addEndpoint(PATH, "", Operation.Query)
              .addEndpoint(PATH, "sparql", Operation.Query)
              .build();
      server.start();
      return new SparqlEndpoint(server);
    } catch (RuntimeException e) {
      throw new RdfException(
          "the SPARQL endpoint cannot be started on port %d: %s".formatted(port, e.getMessage()),
          e);
    }
  }

  /** Where the endpoint listens. */
  public URI uri() {
    return URI.create("http://localhost:%d%s/sparql".formatted(server.getPort(), PATH));
  }

  @Override
  public void close() {
    server.stop();
  }
}
