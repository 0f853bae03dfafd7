package org.benchgraph.source.fetch;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.benchgraph.source.AtomFeed;
import org.benchgraph.source.PaperId;
import org.benchgraph.source.PaperRecord;
import org.benchgraph.source.RecordOutcome;
import org.benchgraph.source.RecordSkipped;
import org.benchgraph.source.SourceException;

/** Fetches what a query of the arXiv API finds, the newest first. */
public final class ArxivFetcher {
  private final FetchSettings settings;

  /** A fetcher from the real service. */
  @Inject
  public ArxivFetcher() {
    this(FetchSettings.arxiv());
  }

  /** A fetcher from another address or at other rates. */
  public ArxivFetcher(FetchSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes papers to a file of JSON lines, or goes on with one that the same call began.
   *
   * @param query in the language of the API, such as {@code cat:cs.CV AND abs:segmentation}
   * @param max at most so many papers
   * @throws SourceException with one line for the user if it cannot be done; what is written stays
   */
  public FetchReport fetch(String query, int max, Path out) {
    checkArgument(max > 0, "max is not positive");
    if (query.isBlank()) {
      throw new SourceException("The query is empty; name what to search for, such as cat:cs.CL");
    }
    PoliteClient client = new PoliteClient(settings);
    try (FetchFile file = new FetchFile(out, "arxiv %d %s".formatted(max, query))) {
      int present = file.size();
      int skipped = 0;
      while (!file.isComplete()) {
        int start = file.next();
        int size = Math.min(settings.pageSize(), max - start);
        Page page = client.get(address(query, start, size), body -> parse(body, start));
        for (RecordOutcome outcome : page.outcomes()) {
          skipped += outcome instanceof PaperRecord record && write(record, file) ? 0 : 1;
        }
        int next = start + page.outcomes().size();
        file.advance(next, page.outcomes().isEmpty() || next >= Math.min(max, page.total()));
      }
      return new FetchReport(file.size() - present, present, skipped);
    }
  }

  private record Page(List<RecordOutcome> outcomes, int total) {}

  private Page parse(byte[] body, int start) throws IOException {
    AtomFeed feed = new AtomFeed(new ByteArrayInputStream(body), settings.address().getHost());
    List<RecordOutcome> outcomes = ImmutableList.copyOf(feed);
    if (feed.isBroken()) {
      throw new IOException("the answer is not whole XML");
    }
    for (RecordOutcome outcome : outcomes) {
      if (outcome instanceof RecordSkipped skipped
          && skipped.reason().startsWith("arXiv reports")) {
        throw new SourceException(skipped.reason());
      }
    }
    int total =
        feed.total().orElseThrow(() -> new IOException("the answer is no feed of the arXiv API"));
    // The service now and then sends an empty page in the middle of an answer.
    if (outcomes.isEmpty() && start < total) {
      throw new IOException("the page is empty although more papers are announced");
    }
    return new Page(outcomes, total);
  }

  private static boolean write(PaperRecord read, FetchFile file) {
    if (read.title().isBlank() || read.abstractText().isBlank() || read.id().isEmpty()) {
      return false;
    }
    ObjectNode record =
        FetchFile.record(
            read.id().map(PaperId::value).orElseThrow(),
            read.title(),
            read.abstractText(),
            read.authors());
    read.url().ifPresent(url -> record.put("url", url));
    read.date().ifPresent(date -> record.put("date", date));
    read.venue().ifPresent(venue -> record.put("venue", venue));
    file.add(record);
    return true;
  }

  private URI address(String query, int start, int size) {
    return URI.create(
        "%s?search_query=%s&start=%d&max_results=%d&sortBy=submittedDate&sortOrder=descending"
            .formatted(
                settings.address(), URLEncoder.encode(query, StandardCharsets.UTF_8), start, size));
  }
}
