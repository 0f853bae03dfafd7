package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.benchgraph.model.Paper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The stand-off annotations that the shipped model learned from, those that only its encoder did,
 * and some that no model learned from yet; their texts are not here.
 */
class ArxivAnnotationsTest {
  private static final List<Path> ANNOTATIONS =
      List.of(
          Path.of("src/gold/arxiv-annotations.jsonl"),
          Path.of("src/gold/arxiv-annotations-encoder.jsonl"),
          Path.of("src/gold/arxiv-annotations-more.jsonl"));
  private static final Path UNLABELLED = Path.of("src/gold/unlabelled-arxiv-ids.txt");

  private static final List<JsonNode> RECORDS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (Path file : ANNOTATIONS) {
      for (String line : Files.readAllLines(file)) {
        RECORDS.add(new ObjectMapper().readTree(line));
      }
    }
  }

  /** All that has to stand in the text, one after the other; of some there is nothing. */
  private static Paper madeUp(JsonNode record) {
    Iterable<JsonNode> strings =
        Iterables.concat(
            record.findValues("name"),
            Iterables.concat(record.findValues("aliases")),
            record.findValues("value"));
    return new Paper(
        record.get("id").asText(),
        record.get("id").asText(),
        "All of " + String.join(" / ", Iterables.transform(strings, JsonNode::asText)));
  }

  @Test
  void allHoldToTheGuidelinesButForTheWordsOfTheirText() {
    AnnotatedTexts texts =
        new AnnotatedTexts(RECORDS.stream().map(ArxivAnnotationsTest::madeUp).toList());

    assertThat(new AnnotationReader(texts).readGold(ANNOTATIONS)).hasSameSizeAs(RECORDS);
  }

  @Test
  void noPaperIsAnnotatedTwice() {
    assertThat(RECORDS).extracting(record -> record.get("id").asText()).doesNotHaveDuplicates();
  }

  @Test
  void noneHasItsTextAndNoneIsAmongThePapersWithoutAnnotations() throws IOException {
    List<String> unlabelled = Files.readAllLines(UNLABELLED);

    assertThat(RECORDS)
        .allSatisfy(
            record -> {
              assertThat(record.has("title") || record.has("abstract")).isFalse();
              assertThat(record.get("id").asText()).matches("arxiv-\\d{4}\\.\\d{4,5}");
              assertThat(unlabelled).doesNotContain(record.get("id").asText().substring(6));
            });
  }
}
