package org.benchgraph.source.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.benchgraph.source.SourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * GET requests one after another, with a pause between them. What may pass is tried again with
 * exponential backoff: broken connections, answers that cannot be parsed, and the statuses 429 and
 * 5xx, for which {@code Retry-After} (RFC 9110) is honoured.
 */
final class PoliteClient {
  /** Makes something of the body of an answer. */
  interface Parser<T> {
    /**
     * The answer in a form of ours.
     *
     * @throws IOException if the answer is broken; the request is then made again
     */
    T parse(byte[] body) throws IOException;
  }

  /** Waits; tests look at how long instead. */
  interface Sleeper {
    /** Returns after the duration. */
    void sleep(Duration duration) throws InterruptedException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(PoliteClient.class);
  private static final int TOO_MANY_REQUESTS = 429;

  private final FetchSettings settings;
  private final Sleeper sleeper;
  private final HttpClient client;
  private boolean asked;

  PoliteClient(FetchSettings settings) {
    this(settings, duration -> Thread.sleep(duration.toMillis()));
  }

  PoliteClient(FetchSettings settings, Sleeper sleeper) {
    this.sleeper = requireNonNull(sleeper, "sleeper is null");
    this.settings = requireNonNull(settings, "settings is null");
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.timeout())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /**
   * The parsed answer to a request.
   *
   * @throws SourceException if no attempt succeeds, or the server refuses the request
   */
  <T> T get(URI uri, Parser<T> parser) {
    String problem = "";
    Duration wait = asked ? settings.pause() : Duration.ZERO;
    Duration backoff = settings.firstDelay();
    for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
      sleep(wait);
      asked = true;
      wait = backoff;
      try {
        HttpResponse<byte[]> answer = send(uri);
        if (answer.statusCode() == 200) {
          return parser.parse(answer.body());
        }
        problem = "the server answered with status " + answer.statusCode();
        if (answer.statusCode() != TOO_MANY_REQUESTS && answer.statusCode() < 500) {
          throw new SourceException(
              "%s refused the request: %s; check the query".formatted(uri.getHost(), problem));
        }
        wait = longer(backoff, retryAfter(answer).orElse(Duration.ZERO));
      } catch (IOException e) {
        problem = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      }
      wait = shorter(wait, settings.longestDelay());
      backoff = shorter(backoff.multipliedBy(2), settings.longestDelay());
      LOG.info("Attempt {} at {} failed: {}", attempt, uri.getHost(), problem);
    }
    throw new SourceException(
        "%s could not be fetched in %d attempts: %s; run the same command later to go on"
            .formatted(uri.getHost(), settings.attempts(), problem));
  }

  // The timeout of a request ends with the headers; the future bounds the body too.
  private HttpResponse<byte[]> send(URI uri) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(settings.timeout())
            .header("User-Agent", "Benchgraph (knowledge graphs of papers)")
            .build();
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return future.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new IOException("no answer in " + settings.timeout().toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw new IOException("the connection failed: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static Optional<Duration> retryAfter(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Retry-After").flatMap(PoliteClient::delay);
  }

  private static Optional<Duration> delay(String value) {
    if (value.strip().matches("\\d{1,6}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
    }
    try {
      Instant until =
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(longer(Duration.between(Instant.now(), until), Duration.ZERO));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void sleep(Duration duration) {
    try {
      sleeper.sleep(duration);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static SourceException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new SourceException("The fetch was interrupted; run the same command to go on", e);
  }
}
