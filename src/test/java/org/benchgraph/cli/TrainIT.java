package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.benchgraph.cli.CommandLine.Outcome;
import org.benchgraph.train.encoder.Tuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From annotated papers to a model of one's own. */
class TrainIT {
  private static final Path SAMPLE = Path.of("src/sample/abstracts.jsonl");

  @TempDir private Path folder;

  private Path annotated() {
    Path gold = folder.resolve("gold.jsonl");
    assertThat(
            CommandLine.run("annotate", SAMPLE.toString(), "--quiet", "--out", gold.toString())
                .exitCode())
        .isZero();
    return gold;
  }

  private Outcome train(Path gold, Path out) {
    return CommandLine.run("train", "--gold", gold.toString(), "--out", out.toString(), "--quiet");
  }

  @Test
  void theSamePapersGiveTheSameModelAndItReadsPapers() throws IOException {
    Path gold = annotated();
    Path once = folder.resolve("once.zip");
    Path twice = folder.resolve("twice.zip");

    assertThat(train(gold, once).exitCode()).isZero();
    assertThat(train(gold, twice).exitCode()).isZero();

    assertThat(twice).hasSameBinaryContentAs(once);
    Path out = folder.resolve("extracted.jsonl");
    Outcome extracted =
        CommandLine.run(
            "extract",
            SAMPLE.toString(),
            "--quiet",
            "--model",
            once.toString(),
            "--out",
            out.toString());
    assertThat(extracted.exitCode()).as(extracted.err()).isZero();
    assertThat(Files.readString(out)).contains("\"extractor\"").hasLineCount(18);
  }

  @Test
  void annotationsThatStandApartTeachTheSameWithTheirTexts() throws IOException {
    Path gold = annotated();
    ObjectMapper json = new ObjectMapper();
    List<String> apart = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      ObjectNode paper = (ObjectNode) json.readTree(line);
      paper.put("id", "paper-" + apart.size());
      texts.add(paper.deepCopy().retain("id", "title", "abstract").toString());
      apart.add(paper.without(List.of("title", "abstract")).toString());
    }
    Path annotations = Files.write(folder.resolve("apart.jsonl"), apart);
    Path out = folder.resolve("apart.zip");

    Outcome refused = train(annotations, out);
    Outcome outcome =
        CommandLine.run(
            "train",
            "--gold",
            annotations.toString(),
            "--texts",
            Files.write(folder.resolve("texts.jsonl"), texts).toString(),
            "--out",
            out.toString(),
            "--quiet");

    assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.err())
        .contains(annotations + ":1: ")
        .contains("no text is given for its id");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    Path whole = folder.resolve("whole.zip");
    assertThat(train(gold, whole).exitCode()).isZero();
    assertThat(out).hasSameBinaryContentAs(whole);
  }

  @Test
  void silverPapersTeachUnlessTheyAreGoldToo() throws IOException {
    List<String> lines = Files.readAllLines(annotated());
    Path gold = Files.write(folder.resolve("some.jsonl"), lines.subList(0, 10));
    Path same = Files.write(folder.resolve("same.jsonl"), lines.subList(3, 5));
    Path others = Files.write(folder.resolve("others.jsonl"), lines.subList(8, 18));
    Path alone = folder.resolve("alone.zip");
    Path taught = folder.resolve("taught.zip");
    Path out = folder.resolve("out.zip");

    assertThat(train(gold, alone).exitCode()).isZero();
    Outcome again = trainWithSilver(gold, same, out);
    Outcome more = trainWithSilver(gold, others, taught);

    assertThat(again.err()).contains("left out 2 silver papers whose title came before");
    assertThat(out).hasSameBinaryContentAs(alone);
    assertThat(more.err()).contains("learned from 18 annotated papers");
    assertThat(Files.readAllBytes(taught)).isNotEqualTo(Files.readAllBytes(alone));
  }

  private static Outcome trainWithSilver(Path gold, Path silver, Path out) {
    Outcome outcome =
        CommandLine.run(
            "train",
            "--gold",
            gold.toString(),
            "--silver",
            silver.toString(),
            "--out",
            out.toString());
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return outcome;
  }

  @Test
  void tooFewPapersAreRefused() throws IOException {
    List<String> lines = Files.readAllLines(annotated());
    Path few = Files.write(folder.resolve("few.jsonl"), lines.subList(0, 2));
    Path out = folder.resolve("model.zip");

    Outcome outcome = train(few, out);

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("at least 4 are needed").hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void brokenAnnotationsAreRefusedWithFileAndLine() throws IOException {
    Path broken =
        Files.writeString(folder.resolve("broken.jsonl"), "{\"title\": \"Widgets\"}\nno json\n");

    Outcome outcome = train(broken, folder.resolve("model.zip"));

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains(broken + ":1: ").contains(broken + ":2: ");
  }

  @Test
  void whatIsForTuningIsRefusedWithoutIt() throws IOException {
    String gold = Files.writeString(folder.resolve("gold.jsonl"), "").toString();
    String out = folder.resolve("model.zip").toString();

    Map.of(
            "--corpus", gold,
            "--encoder-silver", gold,
            "--unlabelled", gold,
            "--checkpoints", gold,
            "--seed", "7")
        .forEach(
            (option, value) -> {
              Outcome outcome =
                  CommandLine.run("train", "--gold", gold, "--out", out, option, value, "--quiet");

              assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
              assertThat(outcome.err()).contains(option + " is for").contains("add --tune-encoder");
              assertThat(outcome.err()).hasLineCount(1);
            });
  }

  @Test
  void tuningWithoutThePretrainedEncoderIsRefusedBeforeAnyWork() throws IOException {
    Tuning.assumeNoPretrainedEncoder();
    Path out = folder.resolve("model.zip");

    Outcome outcome =
        CommandLine.run(
            "train",
            "--gold",
            folder.resolve("none.jsonl").toString(),
            "--tune-encoder",
            "--out",
            out.toString());

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(outcome.err()).contains("-Ptuning").hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void aModelThatIsNoneIsRefusedInOneLine() throws IOException {
    Path text = Files.writeString(folder.resolve("model.zip"), "no model");

    Outcome outcome =
        CommandLine.run(
            "extract",
            SAMPLE.toString(),
            "--quiet",
            "--model",
            text.toString(),
            "--out",
            folder.resolve("out.jsonl").toString());

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(outcome.err()).contains(text + " holds no model").hasLineCount(1);
  }
}
