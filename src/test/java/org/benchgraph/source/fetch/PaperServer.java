package org.benchgraph.source.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service on this machine: answers as it was told, then as a small arXiv does. */
final class PaperServer implements AutoCloseable {
  interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final Deque<Answer> first = new ArrayDeque<>();
  private final List<String> queries = new CopyOnWriteArrayList<>();
  private final int papers;

  PaperServer(int papers) {
    this.papers = papers;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** The next request gets this answer. */
  PaperServer then(Answer answer) {
    first.add(answer);
    return this;
  }

  PaperServer thenStatus(int status, String... header) {
    return then(
        exchange -> {
          if (header.length > 0) {
            exchange.getResponseHeaders().add(header[0], header[1]);
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }

  PaperServer thenPage() {
    return then(this::page);
  }

  PaperServer thenBody(String body) {
    return then(exchange -> send(exchange, body));
  }

  /** Announces the feed's length and hangs up in the middle. */
  PaperServer thenHalfABody() {
    return then(
        exchange -> {
          byte[] body = feed(0, 10).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body, 0, body.length / 2);
          exchange.getResponseBody().flush();
          exchange.close();
        });
  }

  List<String> queries() {
    return queries;
  }

  FetchSettings settings(int attempts) {
    return new FetchSettings(
        URI.create("http://127.0.0.1:%d/api".formatted(server.getAddress().getPort())),
        10,
        Duration.ZERO,
        Duration.ofSeconds(10),
        attempts,
        Duration.ofMillis(1),
        Duration.ofMillis(1_500));
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    queries.add(query);
    if (!first.isEmpty()) {
      first.remove().give(exchange);
      return;
    }
    page(exchange);
  }

  private void page(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    send(exchange, feed(number(query, "start"), number(query, "max_results")));
  }

  private static int number(String query, String key) {
    return Integer.parseInt(query.replaceAll(".*\\b" + key + "=(\\d+).*", "$1"));
  }

  private static void send(HttpExchange exchange, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String feed(int start, int size) {
    StringBuilder feed =
        new StringBuilder(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><totalResults>%d</totalResults>"
                .formatted(papers));
    for (int i = start; i < Math.min(papers, start + size); i++) {
      feed.append(
          """
          <entry><id>http://arxiv.org/abs/9901.%05dv1</id><title>Paper %d</title>
          <summary>What paper %d says.</summary><published>2099-01-01T00:00:00Z</published></entry>
          """
              .formatted(i, i, i));
    }
    return feed.append("</feed>").toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
