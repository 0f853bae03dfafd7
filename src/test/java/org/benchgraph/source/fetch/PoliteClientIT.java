package org.benchgraph.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.benchgraph.source.SourceException;
import org.junit.jupiter.api.Test;

class PoliteClientIT {
  private final List<Duration> waits = new ArrayList<>();

  @Test
  void waitsTwiceAsLongEachTimeAndAsTheServerAsks() {
    try (PaperServer server = new PaperServer(1)) {
      server
          .thenStatus(503)
          .thenStatus(500)
          .thenStatus(429, "Retry-After", "11")
          .thenStatus(503, "Retry-After", "86400")
          .thenStatus(503, "Retry-After", "Sat, 01 Jan 2000 00:00:00 GMT")
          .thenStatus(503, "Retry-After", "soon");
      PoliteClient client = client(server, 9);

      int length = client.get(page(server), body -> body.length);
      assertThat(length).isPositive();
      int again = client.get(page(server), body -> body.length);
      assertThat(again).isEqualTo(length);
    }
    assertThat(waits)
        .extracting(Duration::toSeconds)
        .containsExactly(
            0L, // the first request
            2L, // twice the first delay each time
            4L, 11L, // as the server asks
            20L, // not longer than the limit
            20L, 20L, 3L); // the pause between requests
  }

  @Test
  void aServerThatIsNotThereGivesOneLine() {
    URI nowhere;
    try (PaperServer server = new PaperServer(1)) {
      nowhere = page(server);
    }
    FetchSettings settings =
        new FetchSettings(
            nowhere,
            10,
            Duration.ZERO,
            Duration.ofSeconds(5),
            2,
            Duration.ofSeconds(2),
            Duration.ofSeconds(20));

    assertThatThrownBy(() -> new PoliteClient(settings, waits::add).get(nowhere, body -> body))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("could not be fetched in 2 attempts");
  }

  private PoliteClient client(PaperServer server, int attempts) {
    FetchSettings settings =
        new FetchSettings(
            page(server),
            10,
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            attempts,
            Duration.ofSeconds(2),
            Duration.ofSeconds(20));
    return new PoliteClient(settings, waits::add);
  }

  private static URI page(PaperServer server) {
    return URI.create(server.settings(1).address() + "?start=0&max_results=1");
  }
}
