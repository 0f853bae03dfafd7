package org.benchgraph.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.benchgraph.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HuggingFaceFetcherIT {
  private static final LocalDate DAY = LocalDate.of(2099, 1, 2);
  private static final String LISTED =
      """
      [{"paper": {"id": "9901.00001", "title": "TideNet", "summary": "Harbours\\nchange.",
        "authors": [{"name": "Ada Example"}, {"hidden": true}],
        "publishedAt": "2098-12-31T10:00:00.000Z"}, "title": "TideNet"},
       {"paper": {"id": "9901.00002", "title": "No summary"}}]
      """;

  @TempDir Path folder;

  @Test
  void writesThePapersOfADay() throws IOException {
    Path out = folder.resolve("new/day.jsonl");
    try (PaperServer server = new PaperServer(0)) {
      server.thenBody("[{\"paper\": {\"id\"").thenBody(LISTED);

      FetchReport report = new HuggingFaceFetcher(server.settings(2)).fetch(DAY, out);

      assertThat(report).isEqualTo(new FetchReport(1, 0, 1));
      assertThat(server.queries()).containsExactly("date=2099-01-02", "date=2099-01-02");
    }
    assertThat(Files.readString(out))
        .isEqualTo(
            "{\"id\":\"9901.00001\",\"title\":\"TideNet\",\"abstract\":\"Harbours change.\","
                + "\"authors\":[\"Ada Example\"],"
                + "\"url\":\"https://huggingface.co/papers/9901.00001\",\"date\":\"2098-12-31\"}\n");
  }

  @Test
  void anAnswerThatIsNoListIsAnError() {
    try (PaperServer server = new PaperServer(0)) {
      server.thenBody("{\"error\": \"no\"}");

      assertThatThrownBy(
              () ->
                  new HuggingFaceFetcher(server.settings(1))
                      .fetch(DAY, folder.resolve("day.jsonl")))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("not a list of papers");
    }
  }
}
