package org.benchgraph.source.fetch;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;

/**
 * How to ask a service.
 *
 * @param address what the query is added to
 * @param pageSize most papers in one answer
 * @param pause between two requests
 * @param timeout for one request, connection and answer together
 * @param attempts for each request, the first included
 * @param firstDelay before the second attempt; doubled for each further one
 * @param longestDelay no wait is longer, even if the server asks for more
 */
public record FetchSettings(
    URI address,
    int pageSize,
    Duration pause,
    Duration timeout,
    int attempts,
    Duration firstDelay,
    Duration longestDelay) {
  public FetchSettings {
    requireNonNull(address, "address is null");
    requireNonNull(pause, "pause is null");
    requireNonNull(timeout, "timeout is null");
    requireNonNull(firstDelay, "firstDelay is null");
    requireNonNull(longestDelay, "longestDelay is null");
    checkArgument(pageSize > 0, "the page size is not positive");
    checkArgument(attempts > 0, "the number of attempts is not positive");
  }

  /** The arXiv API, at the one request in three seconds that its terms of use allow. */
  public static FetchSettings arxiv() {
    return service("https://export.arxiv.org/api/query", Duration.ofSeconds(3));
  }

  /** The daily papers of Hugging Face. */
  public static FetchSettings huggingFace() {
    return service("https://huggingface.co/api/daily_papers", Duration.ofSeconds(1));
  }

  private static FetchSettings service(String address, Duration pause) {
    return new FetchSettings(
        URI.create(address),
        100,
        pause,
        Duration.ofSeconds(60),
        6,
        Duration.ofSeconds(3),
        Duration.ofMinutes(5));
  }
}
