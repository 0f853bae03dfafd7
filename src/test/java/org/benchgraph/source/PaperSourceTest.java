package org.benchgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding inputs, and one paper out of several records. */
class PaperSourceTest {
  @TempDir Path folder;

  @Test
  void foldersAreReadSortedWithAllBelowAndWithoutHiddenFiles() throws IOException {
    write("b.jsonl", record("B"));
    write("a/z.jsonl", record("Z"));
    write("a/y.jsonl", record("Y"));
    write(".hidden.jsonl", record("H"));

    Reading reading = Reading.of(folder);

    assertThat(reading.papers()).extracting(Paper::title).containsExactly("Y", "Z", "B");
    assertThat(reading.papers().get(0).sources()).containsExactly("a/y.jsonl#1");
    assertThat(reading.skipped()).isEmpty();
  }

  @Test
  void globsMatchAndAFileNamedTwiceIsReadOnce() throws IOException {
    write("one.jsonl", record("One"));
    write("two.jsonl", record("Two"));
    write("two.txt", "nothing of ours");
    write("deep/three.jsonl", record("Three"));

    assertThat(Reading.ofNamed(folder + "/*.jsonl", folder + "/one.jsonl").papers())
        .extracting(Paper::title, Paper::sources)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("One", List.of("one.jsonl#1")),
            org.assertj.core.groups.Tuple.tuple("Two", List.of("two.jsonl#1")));
    assertThat(Reading.ofNamed(folder + "/**.jsonl").papers()).hasSize(3);
    assertThat(Reading.ofNamed(folder + "/*.csv").skipped())
        .singleElement()
        .asString()
        .endsWith("no file matches; check the pattern");
  }

  @Test
  void filesOfTheSameNameAreToldApartByTheirFolders() throws IOException {
    Path one = write("first/papers.jsonl", record("Same"));
    Path two = write("second/papers.jsonl", record("Same"));

    assertThat(Reading.of(two, one).onlyPaper().sources())
        .containsExactly("first/papers.jsonl#1", "second/papers.jsonl#1");
  }

  @Test
  void standardInputLeavesNoTemporaryFile() throws IOException {
    List<Path> before = temporaryFiles();

    assertThat(Reading.ofStandardInput(record("From a pipe")).onlyPaper().sources())
        .containsExactly("stdin#1");

    assertThat(temporaryFiles()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void sameTitleIsOnePaperAndLaterRecordsFillTheGaps() throws IOException {
    Path one = write("1.jsonl", record("Tide Tables: A Study"));
    Path two =
        write(
            "2.jsonl",
            """
            {"title": "Tide tables - a study", "abstract": "Other words.", "venue": "Days"}
            {"title": "Another", "abstract": "Of its own."}
            """);
    Path three =
        write(
            "3.jsonl",
            "{\"title\": \"TIDE TABLES: A STUDY\", \"abstract\": \"x\", \"id\": \"9901.00001\","
                + " \"venue\": \"Nights\", \"authors\": [\"A B\"]}");

    Reading reading = Reading.of(one, two, three);

    Paper paper = reading.papers().get(0);
    assertThat(paper.title()).isEqualTo("Tide Tables: A Study");
    assertThat(paper.abstractText()).isEqualTo("About it.");
    assertThat(paper.id()).isEqualTo("arxiv-9901.00001");
    assertThat(paper.venue()).contains("Days");
    assertThat(paper.authors()).containsExactly("A B");
    assertThat(paper.sources()).containsExactly("1.jsonl#1", "2.jsonl#1", "3.jsonl#1");
    assertThat(reading.papers()).extracting(Paper::title).endsWith("Another").hasSize(2);
    assertThat(Reading.of(three, two, one).papers())
        .extracting(Paper::id)
        .containsExactlyInAnyOrderElementsOf(reading.papers().stream().map(Paper::id).toList());
  }

  @Test
  void versionsOfAnArxivPaperAreOneWhateverTheirTitles() throws IOException {
    Path file =
        write("a.jsonl", withId("Old Title", "9901.00001v1") + withId("New Title", "9901.00001v2"));

    assertThat(Reading.of(file).onlyPaper().title()).isEqualTo("Old Title");
  }

  @Test
  void sameTitleWithDifferentIdsAreTwoPapersAndTheRecordWithoutIdJoinsTheFirstId()
      throws IOException {
    String none = record("Editorial");
    String low = withId("Editorial", "9901.00001");
    String high = withId("Editorial", "9902.00002");

    for (String text : List.of(none + low + high, high + low + none, low + none + high)) {
      Reading reading = Reading.of(write("a.jsonl", text));
      assertThat(reading.papers())
          .extracting(Paper::id)
          .containsExactlyInAnyOrder("arxiv-9901.00001", "arxiv-9902.00002");
      assertThat(
              reading.papers().stream()
                  .filter(p -> p.sources().size() == 2)
                  .map(Paper::id)
                  .toList())
          .hasSize(1)
          .allMatch(id -> Reading.of(folder.resolve("a.jsonl")).papers().size() == 2);
    }
  }

  @Test
  void anIdThatTwoPapersClaimIsReported() throws IOException {
    Path file = write("a.jsonl", withId("First", "p1") + withId("Second", "p1"));

    Reading reading = Reading.of(file);

    assertThat(reading.onlyPaper().id()).isEqualTo("p1");
    assertThat(reading.skipped())
        .containsExactly(
            "a.jsonl:2: another paper has the id \"p1\" too; give \"Second\" an id of its own");
  }

  @Test
  void aFileThatChangesBetweenThePassesIsNoticed() throws IOException {
    Path file = write("a.jsonl", record("First"));
    try (PaperStream stream =
        Reading.source()
            .open(List.of(file.toString()), Optional.empty(), InputStream.nullInputStream())) {
      write("a.jsonl", record("Other"));

      assertThatThrownBy(stream::next)
          .isInstanceOf(SourceException.class)
          .hasMessage("a.jsonl changed while it was read; run again");
    }
  }

  private static String record(String title) {
    return "{\"title\": \"%s\", \"abstract\": \"About it.\"}\n".formatted(title);
  }

  private static String withId(String title, String id) {
    return "{\"title\": \"%s\", \"abstract\": \"About it.\", \"id\": \"%s\"}\n"
        .formatted(title, id);
  }

  private static List<Path> temporaryFiles() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("benchgraph-input-")).toList();
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
