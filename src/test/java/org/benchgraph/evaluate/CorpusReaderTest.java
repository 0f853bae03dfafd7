package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
  private static final String SENTENCES =
      """
      "sentences": [["Widget", "-", "Net", "for", "gadgets"],
       ["Widget", "-", "Net", "-LRB-", "WN", "-RRB-", ",", "a", "``", "😀", "net", "''", ",", "beats", "BarNet", "'s", "71", "%", "."],
       ["It", "is", "ours", "."]]""";
  private static final String ENTITIES =
      """
      "entities": [[0, 0, 3, "Method", "Method"], [1, 0, 3, "Method", "Method"], [1, 4, 5, "Method", "Method"],
       [1, 14, 15, "Method", "Method"], [1, 16, 18, "Metric", "Metric"], [1, 9, 11, "Dataset", "Material"],
       [2, 2, 3, "Other", "Generic"]]""";

  @TempDir private Path folder;

  private ImmutableList<CorpusPaper> read(String... lines) throws IOException {
    Path file = folder.resolve("corpus.jsonl");
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line.replace("\n", "")).append('\n');
    }
    return new CorpusReader().read(List.of(Files.writeString(file, text)));
  }

  private static String record(String source, String sentences, String entities) {
    return "{\"id\": \"one\", \"source\": \"%s\", %s, %s}".formatted(source, sentences, entities);
  }

  @Test
  void joinsTokensAsPeopleWriteThemAndKeepsTheirPlaces() throws IOException {
    CorpusPaper paper = read(record("SciREX", SENTENCES, ENTITIES)).get(0);

    assertThat(paper.paper().title()).isEqualTo("Widget-Net for gadgets");
    assertThat(paper.paper().abstractText())
        .isEqualTo("Widget-Net (WN), a “😀 net”, beats BarNet's 71%. It is ours.");
    assertThat(paper.mentions())
        .extracting(mention -> mention.type() + " " + paper.paper().text(mention.span()))
        .containsExactlyInAnyOrder(
            "METHOD Widget-Net",
            "METHOD Widget-Net",
            "METHOD WN",
            "METHOD BarNet",
            "METRIC 71%",
            "DATASET 😀 net");
  }

  @Test
  void aCorpusOfAbstractsHasNoTitle() throws IOException {
    CorpusPaper paper = read(record("SciERC", SENTENCES, ENTITIES)).get(0);

    assertThat(paper.hasTitle()).isFalse();
    assertThat(paper.paper().abstractText()).startsWith("Widget-Net for gadgets Widget-Net (WN)");
    assertThat(paper.mentions())
        .allSatisfy(mention -> assertThat(mention.span().field()).isEqualTo(Field.ABSTRACT));
  }

  @Test
  void whatIsWrongIsToldWithFileLineAndReason() {
    assertThatExceptionOfType(AnnotationException.class)
        .isThrownBy(
            () ->
                read(
                    record("SciREX", SENTENCES, ENTITIES),
                    "not JSON",
                    "",
                    "{\"title\": \"Widgets\", \"entities\": []}",
                    record("SciREX", SENTENCES, "\"entities\": [[0, 3, 6, \"Method\"]]"),
                    record("SciREX", SENTENCES, "\"entities\": [[0, 3, 4, \"Methods\"]]"),
                    record("SciREX", SENTENCES, "\"entities\": [[0, \"3\"]]"),
                    record("SciREX", SENTENCES, "\"relations\": []"),
                    record("SciREX", "\"sentences\": [[\"a\", 1]]", "\"entities\": []")))
        .satisfies(
            e ->
                assertThat(e.faults())
                    .satisfiesExactly(
                        fault ->
                            assertThat(fault).contains("corpus.jsonl:2: is not one JSON object"),
                        fault ->
                            assertThat(fault)
                                .endsWith(":4: has no \"sentences\" that are lists of tokens"),
                        fault -> assertThat(fault).contains(":5: entities[0] is not a sentence"),
                        fault ->
                            assertThat(fault).contains(":6: entities[0] has the type 'Methods'"),
                        fault -> assertThat(fault).contains(":7: entities[0] is not a sentence"),
                        fault -> assertThat(fault).endsWith(":8: has no list of \"entities\""),
                        fault -> assertThat(fault).contains(":9: has no \"sentences\"")));
  }

  @Test
  void anEmptyOrMissingFileIsRefused() {
    assertThatExceptionOfType(AnnotationException.class)
        .isThrownBy(() -> read())
        .withMessageContaining("holds no paper");
    assertThatExceptionOfType(AnnotationException.class)
        .isThrownBy(() -> new CorpusReader().read(List.of(folder.resolve("none.jsonl"))))
        .withMessageContaining("none.jsonl: cannot be read");
  }

  @Test
  void placesAreScoredWithTheirTypesAndWithout() throws IOException {
    CorpusPaper paper = read(record("SciERC", SENTENCES, ENTITIES)).get(0);
    // Widget-Net as a method, WN as a benchmark, BarNet's 71% too long.
    Extraction extraction =
        new Extraction(
            paper.paper(),
            List.of(
                found(paper, EntityType.METHOD, "Widget-Net"),
                found(paper, EntityType.BENCHMARK, "WN"),
                found(paper, EntityType.BENCHMARK, "😀 net"),
                found(paper, EntityType.METRIC, "BarNet's 71%"),
                new Entity(
                    "task/untitled",
                    EntityType.TASK,
                    "Untitled",
                    List.of(),
                    "Untitled",
                    true,
                    1,
                    List.of(
                        new Mention(
                            EntityType.TASK,
                            new Span(Field.TITLE, 0, 8),
                            "Untitled",
                            true,
                            1,
                            "test")))),
            List.of(),
            List.of());

    assertThat(new MentionScorer().score(List.of(paper), List.of(extraction)))
        .containsEntry("mention/all", ImmutableList.of(new Score(2, 2, 4)))
        .containsEntry("mention/Method", ImmutableList.of(new Score(1, 0, 3)))
        .containsEntry("mention/Dataset", ImmutableList.of(new Score(1, 1, 0)))
        .containsEntry("mention/Metric", ImmutableList.of(new Score(0, 1, 1)))
        .containsEntry("mention/Task", ImmutableList.of(new Score(0, 0, 0)))
        .containsEntry("span/all", ImmutableList.of(new Score(3, 1, 3)));
  }

  private static Entity found(CorpusPaper paper, EntityType type, String name) {
    String text = paper.paper().abstractText();
    int start = text.codePointCount(0, text.indexOf(name));
    Span span = new Span(Field.ABSTRACT, start, start + name.codePointCount(0, name.length()));
    return new Entity(
        name,
        type,
        name,
        List.of(),
        name,
        true,
        1,
        List.of(new Mention(type, span, name, true, 1, "test")));
  }

  @Test
  void aPlaceWithoutAnExtractionIsMissed() throws IOException {
    CorpusPaper paper = read(record("SciREX", SENTENCES, ENTITIES)).get(0);
    Extraction nothing = new Extraction(paper.paper(), List.of(), List.of(), List.of());

    assertThat(
            Optional.ofNullable(
                new MentionScorer().score(List.of(paper), List.of(nothing)).get("span/all")))
        .hasValue(ImmutableList.of(new Score(0, 0, 6)));
  }
}
