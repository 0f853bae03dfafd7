package org.benchgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.benchgraph.model.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparqlEndpointIT {
  @TempDir private Path folder;

  @Test
  void answersQueriesAndNothingElse() throws Exception {
    RdfFiles files = new RdfFiles(folder);
    try (RdfSink sink = new RdfSink(files, new Iris(Iris.DEFAULT_BASE))) {
      SampleExtractions.several().forEach(sink::accept);
      sink.complete(SampleExtractions.concepts());
    }
    try (SparqlEndpoint endpoint = SparqlEndpoint.start(ExportedDataset.read(files), 0)) {
      String count =
          "SELECT (count(*) AS ?n) { ?s a <https://w3id.org/benchgraph/ontology#Paper> }";

      HttpResponse<String> answer = get(endpoint.uri(), "?query=" + encoded(count));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"3\"");

      HttpResponse<String> update =
          post(endpoint.uri(), "update=" + encoded("INSERT DATA { <a:b> <a:c> <a:d> }"));
      assertThat(update.statusCode()).isGreaterThanOrEqualTo(400);

      String remote = "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }";
      assertThat(get(endpoint.uri(), "?query=" + encoded(remote)).statusCode())
          .isGreaterThanOrEqualTo(400);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(URI uri, String query)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(uri + query))
            .header("Accept", "application/sparql-results+json"));
  }

  private static HttpResponse<String> post(URI uri, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
  }
}
