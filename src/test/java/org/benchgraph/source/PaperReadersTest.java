package org.benchgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.benchgraph.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format, found by looking at the file. */
class PaperReadersTest {
  private static final Path FIXTURES = Path.of("src/test/resources/source");
  private static final String LONG =
      "We went to the harbour each morning and wrote down what we saw. ".repeat(6).strip();

  @TempDir Path folder;

  @Test
  void listingWithBlankLines() {
    Reading reading = Reading.of(FIXTURES.resolve("listing-blank-lines.txt"));

    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.papers())
        .extracting(Paper::title)
        .containsExactly(
            "TideNet: Learning What Moves with the Water",
            "Counting Gulls without Labels",
            "Sand Banks from the Tracks of Boats");
    assertThat(reading.papers().get(2).sources()).containsExactly("listing-blank-lines.txt#3");
    assertThat(reading.papers().get(0).id())
        .isEqualTo("tidenet-learning-what-moves-with-the-water");
  }

  @Test
  void listingWhoseHeaderRunsIntoTheFirstTitle() {
    assertThat(Reading.of(FIXTURES.resolve("listing-dense.txt")).papers())
        .extracting(Paper::title)
        .containsExactly(
            "TideNet: Learning What Moves with the Water", "Subscribers of Tide Tables: A Study");
  }

  @Test
  void listingWithMissingPartsLosesOnlyTheirRecords() throws IOException {
    Path file =
        write(
            "listing.txt",
            String.join(
                "\n",
                "Get trending papers in your email inbox!",
                "SubscribeA First Title",
                LONG,
                "A Title without Abstract",
                "A Second Title",
                LONG,
                LONG,
                "A Third Title",
                "A short abstract, and yet one of a whole sentence.",
                "A Fourth Title",
                LONG,
                "Next"));

    Reading reading = Reading.of(file);

    assertThat(reading.papers())
        .extracting(Paper::title)
        .containsExactly("A First Title", "A Second Title", "A Third Title", "A Fourth Title");
    assertThat(reading.skipped())
        .containsExactly(
            "listing.txt:4: \"A Title without Abstract\" has no abstract behind it; add it",
            "listing.txt:7: an abstract without a title before it; put its title there",
            "listing.txt:12: \"Next\" has no abstract behind it; add it");
  }

  @Test
  void twoListingsInOneInput() throws IOException {
    String both =
        Files.readString(FIXTURES.resolve("listing-dense.txt"))
            + "\n"
            + Files.readString(FIXTURES.resolve("listing-blank-lines.txt"));

    Reading reading = Reading.ofStandardInput(both);

    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.papers()).hasSize(4);
    assertThat(reading.papers().get(0).sources()).containsExactly("stdin#1", "stdin#3");
  }

  @Test
  void jsonLinesWithAndWithoutOptionalKeys() throws IOException {
    Path file =
        write(
            "papers.jsonl",
            """
            \uFEFF{"title": "One", "abstract": "First.", "id": "arXiv:9901.00001v2", "url": "https://arxiv.org/abs/9901.00001", "authors": ["A B", "C D"], "date": "2099-01-02T10:00:00Z", "venue": "Days", "entities": [1]}
            {"title": " Two ", "abstract": " kept as it is ", "date": 2001, "url": "javascript:alert(1)"}

            {"title": "Three", "abstract": "Third.", "id": "a/b"}
            """);

    Reading reading = Reading.of(file);

    assertThat(reading.skipped()).isEmpty();
    Paper one = reading.papers().get(0);
    assertThat(one.id()).isEqualTo("arxiv-9901.00001");
    assertThat(one.url()).contains("https://arxiv.org/abs/9901.00001");
    assertThat(one.authors()).containsExactly("A B", "C D");
    assertThat(one.date()).contains("2099-01-02");
    assertThat(one.venue()).contains("Days");
    Paper two = reading.papers().get(1);
    assertThat(two.title()).isEqualTo("Two");
    assertThat(two.abstractText()).isEqualTo(" kept as it is ");
    assertThat(two.date()).contains("2001");
    assertThat(two.url()).isEmpty();
    assertThat(reading.papers().get(2).id()).matches("a-b-[0-9a-f]{8}");
  }

  @Test
  void atomFeed() {
    Reading reading = Reading.of(FIXTURES.resolve("arxiv-feed.xml"));

    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.papers()).hasSize(2);
    Paper first = reading.papers().get(0);
    assertThat(first.id()).isEqualTo("arxiv-9901.00001");
    assertThat(first.title()).isEqualTo("TideNet: Learning What Moves with the Water");
    assertThat(first.abstractText())
        .isEqualTo(
            "Harbours change with the tide, and so do pictures of them. We reach 81.5\\% & more.");
    assertThat(first.authors()).containsExactly("Ada Example", "Béla Sample");
    assertThat(first.date()).contains("2099-01-02");
    assertThat(first.venue()).contains("Journal of Harbours 7");
    assertThat(reading.papers().get(1).id()).isEqualTo("arxiv-cs-9901002");
  }

  @Test
  void arxivSnapshot() {
    Reading reading = Reading.of(FIXTURES.resolve("arxiv-snapshot.jsonl"));

    assertThat(reading.skipped()).isEmpty();
    Paper first = reading.papers().get(0);
    assertThat(first.title()).isEqualTo("TideNet: Learning What Moves with the Water");
    assertThat(first.abstractText())
        .isEqualTo("Harbours change with the tide, and so do pictures of them.");
    assertThat(first.authors()).containsExactly("Ada Example", "Béla Sample Jr.");
    assertThat(first.url()).contains("https://arxiv.org/abs/9901.00001");
    assertThat(reading.papers().get(1).authors())
        .containsExactly("Cy Instance", "Dee Case", "Eve Event");
    assertThat(reading.papers().get(1).venue()).contains("Gulls 3 (1999)");
  }

  @Test
  void bibtexReadsWhatItCanAndNamesTheRest() {
    Reading reading = Reading.of(FIXTURES.resolve("references.bib"));

    assertThat(reading.papers())
        .extracting(Paper::title)
        .containsExactly(
            "TideNet: Learning What Moves with the Water",
            "Counting Gulls without Labels",
            "Sand Banks from the Tracks of Boats");
    Paper first = reading.papers().get(0);
    assertThat(first.id()).startsWith("doi-10-1234-harbour-7");
    assertThat(first.authors()).containsExactly("Ada Example", "Béla Sample");
    assertThat(first.venue()).contains("Journal of Harbours");
    assertThat(first.date()).contains("2099");
    assertThat(first.abstractText()).contains("81.5% here", "84.8\\% there", "$2\\times$");
    assertThat(reading.papers().get(1).id()).isEqualTo("arxiv-cs-9901002");
    assertThat(reading.skipped()).hasSize(2);
    assertThat(reading.skipped().get(0))
        .isEqualTo(
            "references.bib:25: the abstract of \"A Book without Abstract\" is empty; give the record one");
    assertThat(reading.skipped().get(1)).startsWith("references.bib:27: ").contains("cut off");
  }

  @Test
  void theSampleOfTheRepository() {
    Reading reading = Reading.of(Path.of("src/sample/abstracts.jsonl"));

    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.papers()).hasSizeGreaterThanOrEqualTo(14);
    assertThat(reading.papers()).allMatch(paper -> paper.id().startsWith("arxiv-"));
    assertThat(reading.papers()).allMatch(paper -> paper.date().isPresent());
  }

  @Test
  void formatNamesAreGivenInTheOrderOfAsking() {
    assertThat(List.copyOf(Reading.source().formats()))
        .containsExactly("huggingface", "arxiv", "jsonl", "bibtex");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
