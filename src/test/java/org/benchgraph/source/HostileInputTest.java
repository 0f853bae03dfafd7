package org.benchgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.benchgraph.model.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input costs itself alone and one line. */
class HostileInputTest {
  private static final String GOOD = "{\"title\": \"Good %d\", \"abstract\": \"All is well.\"}\n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": \"T\", \"abstr | cut off",
        "{\"title\" \"T\", \"abstract\": \"A\"} | not JSON",
        "[1, 2] | not a JSON object",
        "{\"title\": \"T\", \"abstract\": \"A\"} {} | not JSON",
        "{\"title\": \"T\"} | \"abstract\" is missing",
        "{\"title\": 7, \"abstract\": \"A\"} | \"title\" is missing or not text",
        "{\"title\": \"  \", \"abstract\": \"A\"} | the title is empty",
        "{\"title\": \"T\", \"abstract\": \" \\n\"} | the abstract of \"T\" is empty",
        "{\"title\": \"T\", \"abstract\": \"half \\ud83d\"} | half a surrogate pair",
        "{\"title\": \"T\", \"abstract\": \"12 34 %\"} | has no letter in it",
      })
  void brokenRecordBetweenGoodOnes(String line, String reason) throws IOException {
    Files.writeString(file, GOOD.formatted(1) + line + "\n" + GOOD.formatted(2));

    Reading reading = Reading.of(file);

    assertThat(reading.papers()).extracting(Paper::title).containsExactly("Good 1", "Good 2");
    assertThat(reading.skipped()).singleElement().asString().startsWith("in:2: ").contains(reason);
    assertThat(reading.papers().get(1).sources()).containsExactly("in#3");
  }

  @Test
  void bytesThatAreNotUtf8SpoilTheirLineAlone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(utf8(GOOD.formatted(1)));
    bytes.writeBytes(
        "{\"title\": \"Café\", \"abstract\": \"A\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(utf8(GOOD.formatted(2).replace("\n", "\r\n")));
    Files.write(file, bytes.toByteArray());

    Reading reading = Reading.of(file);

    assertThat(reading.papers()).hasSize(2);
    assertThat(reading.skipped())
        .containsExactly("in:2: the line is not valid UTF-8; save the file as UTF-8");
  }

  @Test
  void hugeAbstractsAndLines() throws IOException {
    String words = "word ".repeat(20_000);
    String record = "{\"title\": \"Long\", \"abstract\": \"%s\"}\n";
    Files.writeString(
        file,
        record.formatted(words)
            + record.formatted(words.repeat(100))
            + GOOD.formatted(1)
            + record.formatted("w".repeat(RecordCheck.LONGEST_ABSTRACT)));

    Reading reading = Reading.of(file);

    assertThat(reading.papers()).extracting(Paper::title).containsExactly("Good 1", "Long");
    assertThat(reading.skipped())
        .containsExactly(
            "in:1: the abstract of \"Long\" has 100,000 characters, the limit is 50,000; shorten it",
            "in:2: the line is longer than 1 MiB; shorten it or part it into lines");
  }

  @Test
  void controlCharactersBecomeSpaces() throws IOException {
    Files.writeString(file, "{\"title\": \"A\\u0000B\", \"abstract\": \"x\\by \\t z\"}\n");

    Paper paper = Reading.of(file).onlyPaper();

    assertThat(paper.title()).isEqualTo("A B");
    assertThat(paper.abstractText()).isEqualTo("x y \t z");
  }

  @Test
  void binaryJunkEmptyUnknownAndWideFiles() throws IOException {
    byte[] junk = new byte[100_000];
    new Random(7).nextBytes(junk);
    Path binary = Files.write(folder.resolve("a-binary"), junk);
    Path empty = Files.createFile(folder.resolve("b-empty"));
    Path blank = Files.writeString(folder.resolve("c-blank"), "\n  \r\n");
    Path prose = Files.writeString(folder.resolve("d-prose"), "Dear reader,\nthis is a letter.\n");
    Path wide = Files.writeString(folder.resolve("e-wide"), GOOD, StandardCharsets.UTF_16);

    Reading reading = Reading.of(binary, empty, blank, prose, wide, folder.resolve("absent"));

    assertThat(reading.papers()).isEmpty();
    assertThat(reading.skipped()).hasSize(6).allMatch(line -> line.indexOf('\n') < 0);
    assertThat(reading.skipped().get(0)).contains("absent: there is no such file or folder");
    assertThat(reading.skipped().get(1)).startsWith("a-binary: is not text");
    assertThat(reading.skipped().get(2)).startsWith("b-empty: is empty");
    assertThat(reading.skipped().get(3)).startsWith("c-blank: is empty");
    assertThat(reading.skipped().get(4)).startsWith("d-prose: the format is not known");
    assertThat(reading.skipped().get(5)).startsWith("e-wide: is UTF-16");
  }

  @ParameterizedTest
  @CsvSource({"huggingface", "jsonl", "arxiv", "bibtex"})
  void noReaderFailsOnJunkThatIsForcedOnIt(String format) throws IOException {
    byte[] junk = new byte[300_000];
    new Random(11).nextBytes(junk);
    Files.write(file, junk);
    Path markup = Files.writeString(folder.resolve("markup"), "<<<<@article{{{ \u0000 {\n@x{a,b={");

    Reading reading = Reading.as(format, file, markup);

    assertThat(reading.papers()).isEmpty();
  }

  @Test
  void gzipIsUnpackedAndWhatIsLeftOfADamagedFileIsRead() throws IOException {
    StringBuilder records = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      records.append(GOOD.formatted(random.nextInt()));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(utf8(records.toString()));
    }
    Files.write(file, packed.toByteArray());
    assertThat(Reading.of(file).papers()).hasSize(2_000);

    Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    Reading reading = Reading.of(file);
    assertThat(reading.papers().size()).isBetween(500, 1_500);
    assertThat(reading.skipped()).last().asString().startsWith("in: the gzip data is cut off");
    assertThat(reading.skipped()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void xmlDoesNotReachForFilesNorGrow() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "do not tell");
    Files.writeString(
        file,
        """
        <?xml version="1.0"?>
        <!DOCTYPE feed [<!ENTITY x SYSTEM "%s">]>
        <feed><entry><id>1</id><title>T</title><summary>tells &x;</summary></entry></feed>
        """
            .formatted(secret.toUri()));
    Path laughs = folder.resolve("laughs.xml");
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    Files.writeString(
        laughs,
        "<!DOCTYPE feed [%s]><feed><entry><title>T</title><summary>&a39;</summary></entry></feed>"
            .formatted(entities));

    Reading reading = Reading.of(file, laughs);

    assertThat(reading.papers()).isEmpty();
    assertThat(reading.skipped()).hasSize(2).allMatch(line -> line.contains("document type"));
  }

  @Test
  void brokenXmlKeepsTheEntriesBeforeIt() throws IOException {
    String feed = Files.readString(Path.of("src/test/resources/source/arxiv-feed.xml"));
    Files.writeString(file, feed.substring(0, feed.indexOf("cs/9901002")));

    Reading reading = Reading.of(file);

    assertThat(reading.papers()).hasSize(1);
    assertThat(reading.skipped()).singleElement().asString().contains("the XML is broken");
  }

  @Test
  void brokenBytesInXmlSpoilTheirEntryAlone() throws IOException {
    String feed = Files.readString(Path.of("src/test/resources/source/arxiv-feed.xml"));
    Files.write(
        file,
        feed.replace("Counting gulls", "Counting gülls").getBytes(StandardCharsets.ISO_8859_1));

    Reading reading = Reading.of(file);

    assertThat(reading.papers()).hasSize(1);
    assertThat(reading.skipped()).singleElement().asString().contains("not valid UTF-8");
  }

  @Test
  void deeplyNestedTextDoesNotBreakTheParsers() throws IOException {
    Files.writeString(
        file,
        "@misc{a, title = {T}, abstract = {%s}}\n@misc{b, title = {Good}, abstract = {Well.}}\n"
            .formatted("{".repeat(300_000) + "}".repeat(300_000)));
    Path json =
        Files.writeString(
            folder.resolve("deep.jsonl"), "{\"a\":".repeat(100_000) + "\n" + GOOD.formatted(1));

    assertThat(Reading.of(file).papers()).extracting(Paper::title).containsExactly("Good");
    assertThat(Reading.of(file).skipped()).singleElement().asString().contains("too deep");
    assertThat(Reading.of(json).papers()).extracting(Paper::title).containsExactly("Good 1");
  }

  @Test
  void unknownFormatNameIsRefused() {
    assertThatThrownBy(() -> Reading.as("docx", file))
        .isInstanceOf(SourceException.class)
        .hasMessage("There is no format \"docx\"; choose one of huggingface, arxiv, jsonl, bibtex");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
