package org.benchgraph.source.fetch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.benchgraph.source.SourceException;

/** Fetches the papers that Hugging Face lists for a day. */
public final class HuggingFaceFetcher {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LENGTH_OF_DATE = 10;

  private final FetchSettings settings;

  /** A fetcher from the real service. */
  @Inject
  public HuggingFaceFetcher() {
    this(FetchSettings.huggingFace());
  }

  /** A fetcher from another address or at other rates. */
  public HuggingFaceFetcher(FetchSettings settings) {
    this.settings = requireNonNull(settings, "settings is null");
  }

  /**
   * Writes the papers of a day to a file of JSON lines, or goes on with one that the same call
   * began.
   *
   * @throws SourceException with one line for the user if it cannot be done; what is written stays
   */
  public FetchReport fetch(LocalDate date, Path out) {
    PoliteClient client = new PoliteClient(settings);
    try (FetchFile file = new FetchFile(out, "huggingface " + date)) {
      int present = file.size();
      int skipped = 0;
      if (!file.isComplete()) {
        URI address = URI.create("%s?date=%s".formatted(settings.address(), date));
        JsonNode listed = client.get(address, HuggingFaceFetcher::parse);
        for (JsonNode item : listed) {
          skipped += write(item, file) ? 0 : 1;
        }
        file.advance(listed.size(), true);
      }
      return new FetchReport(file.size() - present, present, skipped);
    }
  }

  private static JsonNode parse(byte[] body) throws IOException {
    JsonNode listed;
    try {
      listed = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IOException("the answer is not whole JSON", e);
    }
    if (!listed.isArray()) {
      throw new IOException("the answer is not a list of papers");
    }
    return listed;
  }

  private static boolean write(JsonNode item, FetchFile file) {
    JsonNode paper = item.path("paper");
    String id = paper.path("id").asText().strip();
    String title = paper.path("title").asText(item.path("title").asText()).strip();
    String text = paper.path("summary").asText().replaceAll("\\s*\\n\\s*", " ").strip();
    if (id.isEmpty() || title.isEmpty() || text.isEmpty()) {
      return false;
    }
    ImmutableList.Builder<String> authors = ImmutableList.builder();
    for (JsonNode author : paper.path("authors")) {
      if (author.path("name").isTextual()) {
        authors.add(author.path("name").asText());
      }
    }
    ObjectNode record = FetchFile.record(id, title, text, authors.build());
    if (id.matches("[\\w.]+")) {
      record.put("url", "https://huggingface.co/papers/" + id);
    }
    String published = paper.path("publishedAt").asText(item.path("publishedAt").asText());
    if (published.length() >= LENGTH_OF_DATE) {
      record.put("date", published.substring(0, LENGTH_OF_DATE));
    }
    file.add(record);
    return true;
  }
}
