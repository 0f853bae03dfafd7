package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.model.Paper;
import org.benchgraph.pipeline.RunListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlabelledPapersTest {
  private static final AnnotatedPaper ANNOTATED =
      new AnnotatedPaper("GearNet: Cogs for All", "We turn.", List.of(), List.of(), List.of());

  @TempDir private Path folder;

  private final List<String> skipped = new ArrayList<>();
  private UnlabelledPapers papers;

  private final RunListener listener =
      new RunListener() {
        @Override
        public void paperDone() {}

        @Override
        public void recordSkipped(String message) {
          skipped.add(message);
        }

        @Override
        public void paperShortened(String message) {}
      };

  @BeforeEach
  void components() {
    papers = Components.learning(ExtractorSelection.all()).getInstance(UnlabelledPapers.class);
  }

  private List<Paper> read(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("papers.jsonl"), List.of(lines));
    return papers.read(List.of(file.toString()), List.of(ANNOTATED), listener);
  }

  @Test
  void theyAreReadInTheirOrderAndABadRecordIsToldOfAndLeftOut() throws IOException {
    List<Paper> read =
        read(
            "{\"title\": \"Levers\", \"abstract\": \"We pull.\"}",
            "{\"title\": ",
            "{\"title\": \"Pulleys\", \"abstract\": \"We lift.\"}");

    assertThat(read).extracting(Paper::title).containsExactly("Levers", "Pulleys");
    assertThat(skipped).hasSize(1);
    assertThat(skipped.get(0)).contains("papers.jsonl:2");
  }

  @Test
  void anAnnotatedPaperIsLeftOutHoweverItsTitleIsWritten() throws IOException {
    List<Paper> read =
        read(
            "{\"title\": \"GEARNET - cogs for all\", \"abstract\": \"We turn.\"}",
            "{\"title\": \"Pulleys\", \"abstract\": \"We lift.\"}");

    assertThat(read).extracting(Paper::title).containsExactly("Pulleys");
    assertThat(skipped)
        .containsExactly("GEARNET - cogs for all: it is one of the annotated papers");
  }

  @Test
  void nothingToLearnFromIsRefused() {
    assertThatThrownBy(
            () -> read("{\"title\": \"GearNet: Cogs for All\", \"abstract\": \"We turn.\"}"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("--unlabelled");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    String missing = folder.resolve("none.jsonl").toString();

    assertThatThrownBy(() -> papers.read(List.of(missing), List.of(), listener))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(missing);
  }
}
