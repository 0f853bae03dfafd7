package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.benchgraph.cli.CommandLine.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a draft of annotations, over a person's corrections, to scores. */
class EvaluateIT {
  private static final String PAPERS =
      "{\"title\": \"WidgetNet: A Network\", \"abstract\": \"We propose WidgetNet, which reaches 71.5% accuracy on ImageNet.\"}\n"
          + "{\"title\": \"Sorting gadgets\", \"abstract\": \"We present GadgetNet. GadgetNet beats ResNet on COCO by 2.5 points.\"}\n";

  @TempDir private Path folder;
  private Path draft;

  @BeforeEach
  void annotate() throws IOException {
    Path papers = Files.writeString(folder.resolve("papers.jsonl"), PAPERS);
    draft = folder.resolve("draft.jsonl");
    assertThat(
            CommandLine.run("annotate", papers.toString(), "--quiet", "--out", draft.toString())
                .exitCode())
        .isZero();
  }

  private Outcome evaluate(Path gold, String... more) {
    return CommandLine.run(
        Stream.concat(Stream.of("evaluate", "--gold", gold.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private Path corrected(String wrong, String right) throws IOException {
    String text = Files.readString(draft);
    assertThat(text).contains(wrong);
    return Files.writeString(folder.resolve("gold.jsonl"), text.replace(wrong, right));
  }

  @Test
  void aDraftIsAsGoodAsTheExtraction() throws IOException {
    Outcome outcome = evaluate(draft);

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("entity/all")
        .containsPattern(
            "(?m)^fact/introduces +100\\.0 +100\\.0 +100\\.0 +100\\.0 +100\\.0 +2 +2$");
    assertThat(new ObjectMapper().readTree(evaluate(draft, "--format", "json").out())).hasSize(17);
  }

  @Test
  void aDraftThatIsThereIsNotOverwritten() throws IOException {
    String before = Files.readString(draft);
    Outcome outcome =
        CommandLine.run(
            "annotate", folder.resolve("papers.jsonl").toString(), "--out", draft.toString());

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(outcome.err()).contains("corrections").hasLineCount(1);
    assertThat(draft).hasContent(before);
  }

  @Test
  void aDraftGoesToStandardOutputToo() throws IOException {
    Outcome outcome =
        CommandLine.run("annotate", folder.resolve("papers.jsonl").toString(), "--quiet");

    assertThat(outcome.out()).isEqualTo(Files.readString(draft));
  }

  @Test
  void whatAPersonAddsIsMissedAndWhatSheRemovesIsExtra() throws IOException {
    Path gold = corrected("\"introduces\": [\"WidgetNet\"]", "\"introduces\": []");
    Outcome outcome = evaluate(gold, "--errors", "fact/introduces");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("EXTRA   fact/introduces  WidgetNet  | WidgetNet: A Network")
        .contains("result/tuple");
    assertThat(evaluate(gold, "--errors", "fact", "--format", "csv").out())
        .isEqualToNormalizingNewlines(
            "side,kind,item,paper\nEXTRA,fact/introduces,WidgetNet,WidgetNet: A Network\n");
  }

  @Test
  void oneTypeCanBeLookedInto() {
    assertThat(evaluate(draft, "--by", "Method").out())
        .contains("entity/Method, named")
        .contains("entity/Method, by name-shape")
        .doesNotContain("entity/Task");
    assertThat(evaluate(draft, "--by", "results").out()).contains("result/value, absolute");
    assertThat(evaluate(draft, "--by", "method").err())
        .contains("there is no TYPE 'method'; choose one of Method, ");
    assertThat(evaluate(draft, "--errors", "facts").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void whatBreaksTheFormatIsRefusedWithFileLineAndReason() throws IOException {
    Outcome outcome = evaluate(corrected("\"name\": \"GadgetNet\"", "\"name\": \"GadgetNett\""));

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("gold.jsonl:2: the name \"GadgetNett\" stands neither in the title nor")
        .contains("benchgraph: nothing was done")
        .doesNotContain("\tat ");
    assertThat(evaluate(folder.resolve("none.jsonl")).err()).contains("none.jsonl: cannot be read");
    assertThat(CommandLine.run("evaluate").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void aPredictionThatLacksAPaperIsSaidSo() throws IOException {
    Path predicted =
        Files.writeString(
            folder.resolve("predicted.jsonl"), Files.readAllLines(draft).get(0) + "\n");

    Outcome outcome = evaluate(draft, "--predicted", predicted.toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("1 of 2 annotated papers have no prediction");
  }

  @Test
  void aCalibrationIsTheSameOfTheExtractionAndOfItsFile() throws IOException {
    Path predicted = folder.resolve("extracted.jsonl");
    CommandLine.run(
        "extract",
        folder.resolve("papers.jsonl").toString(),
        "--quiet",
        "--out",
        predicted.toString());
    Path own = folder.resolve("own.svg");
    Path ofFile = folder.resolve("of-file.svg");

    Outcome outcome = evaluate(draft, "--calibration", own.toString(), "--format", "csv");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines())
        .first()
        .isEqualTo("score,precision,recall,f1,f1Low,f1High,gold,predicted,calibrationError");
    assertThat(outcome.out().lines())
        .anyMatch(line -> line.matches("fact/introduces,1\\.0000,.*,2,2,0\\.\\d{4}"))
        .anyMatch(line -> line.matches("result/tuple,.*,2,2,0\\.\\d{4}"))
        .anyMatch(line -> line.matches("result/value,.*,2,2,"));
    assertThat(
            evaluate(
                    draft,
                    "--predicted",
                    predicted.toString(),
                    "--calibration",
                    ofFile.toString(),
                    "--format",
                    "csv")
                .out())
        .isEqualTo(outcome.out());
    assertThat(own).content().startsWith("<svg").contains(">entities<", ">facts<", ">results<");
    assertThat(ofFile).hasSameBinaryContentAs(own);
  }

  @Test
  void aFileWithoutConfidencesCannotBeCalibrated() {
    Path plot = folder.resolve("plot.svg");

    Outcome outcome =
        evaluate(draft, "--predicted", draft.toString(), "--calibration", plot.toString());

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("draft.jsonl has no confidence for ", "needs a file as extract writes it")
        .hasLineCount(1);
    assertThat(plot).doesNotExist();
  }

  @Test
  void aPlotThatCannotBeWrittenIsSaidSo() {
    Outcome outcome =
        evaluate(draft, "--calibration", draft.resolve("plot.svg").toString(), "--quiet");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(outcome.err()).contains("cannot be written").hasLineCount(1);
  }
}
