package org.benchgraph.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.source.PaperRead;
import org.benchgraph.source.PaperSource;
import org.benchgraph.source.PaperStream;
import org.benchgraph.source.SourceException;
import org.benchgraph.source.SourceModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArxivFetcherIT {
  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void out() {
    out = folder.resolve("papers.jsonl");
  }

  @Test
  void readsPageAfterPageIntoAFileThatTheReaderReads() {
    try (PaperServer server = new PaperServer(35)) {
      FetchReport report = fetch(server, 23);

      assertThat(report).isEqualTo(new FetchReport(23, 0, 0));
      assertThat(server.queries()).hasSize(3);
      assertThat(server.queries().get(0))
          .contains("search_query=cat:cs.CV+AND+all:\"a&b\"&start=0");
    }
    PaperSource source =
        com.google.inject.Guice.createInjector(new SourceModule()).getInstance(PaperSource.class);
    try (PaperStream stream =
        source.open(List.of(folder.toString()), Optional.empty(), InputStream.nullInputStream())) {
      assertThat(stream.papers()).isEqualTo(23);
      assertThat(stream.next())
          .isInstanceOfSatisfying(
              PaperRead.class, read -> assertThat(read.paper().id()).isEqualTo("arxiv-9901.00000"));
    }
  }

  @Test
  void endsWhereThePapersEnd() throws IOException {
    try (PaperServer server = new PaperServer(12)) {
      assertThat(fetch(server, 1_000).added()).isEqualTo(12);
      assertThat(fetch(server, 1_000)).isEqualTo(new FetchReport(0, 12, 0));
      assertThat(server.queries()).as("a finished fetch asks nothing").hasSize(2);
    }
  }

  @Test
  void emptyResult() throws IOException {
    try (PaperServer server = new PaperServer(0)) {
      assertThat(fetch(server, 5).added()).isZero();
    }
    assertThat(ids()).isEmpty();
  }

  @Test
  void triesAgainAfterWhatMayPass() throws IOException {
    try (PaperServer server = new PaperServer(5)) {
      server
          .thenStatus(503)
          .thenStatus(429, "Retry-After", "0")
          .thenHalfABody()
          .thenBody("<feed><entry><title>cut")
          .thenBody("<html><body>We are busy</body></html>")
          .thenBody("<feed><totalResults>5</totalResults></feed>");

      assertThat(fetch(server, 5).added()).isEqualTo(5);

      assertThat(server.queries()).hasSize(7);
    }
    assertThat(ids()).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void givesUpWithOneLine() {
    try (PaperServer server = new PaperServer(5)) {
      server.thenStatus(503).thenStatus(503).thenStatus(503);

      assertThatThrownBy(() -> new ArxivFetcher(server.settings(3)).fetch("q", 5, out))
          .isInstanceOf(SourceException.class)
          .hasMessage(
              "127.0.0.1 could not be fetched in 3 attempts: the server answered with status 503;"
                  + " run the same command later to go on");
    }
  }

  @Test
  void aRefusedRequestIsNotRepeated() {
    try (PaperServer server = new PaperServer(5)) {
      server.thenStatus(400);

      assertThatThrownBy(() -> fetch(server, 5))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("status 400");
      assertThat(server.queries()).hasSize(1);
    }
  }

  @Test
  void anErrorOfTheServiceIsPassedOn() {
    try (PaperServer server = new PaperServer(5)) {
      server.thenBody(
          "<feed><totalResults>1</totalResults><entry>"
              + "<id>http://arxiv.org/api/errors#x</id><title>Error</title>"
              + "<summary>incorrect field</summary></entry></feed>");

      assertThatThrownBy(() -> fetch(server, 5))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("incorrect field");
    }
  }

  @Test
  void goesOnWhereItWasCutOff() throws IOException {
    try (PaperServer server = new PaperServer(30)) {
      server.thenPage().thenStatus(500);
      assertThatThrownBy(() -> new ArxivFetcher(server.settings(1)).fetch("q", 30, out))
          .isInstanceOf(SourceException.class);
      assertThat(ids()).as("what came before the failure").hasSize(10);
      new ArxivFetcher(server.settings(1)).fetch("q", 30, out);
    }
    List<String> whole = ids();
    assertThat(whole).hasSize(30).doesNotHaveDuplicates();

    // As a kill leaves it: page two is half written, and the progress file knows of page one.
    List<String> lines = Files.readAllLines(out);
    Files.write(out, lines.subList(0, 14));
    Files.writeString(out, lines.get(14).substring(0, 40), StandardOpenOption.APPEND);
    Path progress = folder.resolve(".papers.jsonl.progress");
    Files.writeString(
        progress,
        Files.readString(progress)
            .replaceAll("\"next\":\\d+", "\"next\":10")
            .replace("\"complete\":true", "\"complete\":false"));
    try (PaperServer server = new PaperServer(30)) {
      FetchReport report = new ArxivFetcher(server.settings(1)).fetch("q", 30, out);

      assertThat(report).isEqualTo(new FetchReport(16, 14, 0));
      assertThat(server.queries()).hasSize(2).allMatch(query -> !query.contains("start=0&"));
    }
    assertThat(ids()).isEqualTo(whole);
  }

  @Test
  void leavesFilesOfOthersAlone() throws IOException {
    Files.writeString(out, "mine\n");
    try (PaperServer server = new PaperServer(3)) {
      assertThatThrownBy(() -> fetch(server, 3)).hasMessageContaining("no fetch began it");
      assertThat(Files.readString(out)).isEqualTo("mine\n");
      Files.delete(out);

      fetch(server, 3);
      assertThatThrownBy(() -> new ArxivFetcher(server.settings(1)).fetch("other", 3, out))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("begun with another request");
    }
  }

  private FetchReport fetch(PaperServer server, int max) {
    return new ArxivFetcher(server.settings(8)).fetch("cat:cs.CV AND all:\"a&b\"", max, out);
  }

  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      JsonNode record = new ObjectMapper().readTree(line);
      ids.add(record.path("id").asText());
    }
    return ids;
  }
}
