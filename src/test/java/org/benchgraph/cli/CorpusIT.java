package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.benchgraph.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores on corpora whose tokens are marked. */
class CorpusIT {
  private static final String CORPUS =
      "{\"id\": \"one\", \"source\": \"SciERC\", \"sentences\": [[\"We\", \"present\", \"WidgetNet\", \".\"],"
          + " [\"WidgetNet\", \"reaches\", \"71.5\", \"%\", \"accuracy\", \"on\", \"ImageNet\", \".\"]],"
          + " \"entities\": [[0, 2, 3, \"Method\"], [1, 0, 1, \"Method\"], [1, 4, 5, \"Metric\"], [1, 6, 7, \"Dataset\"]]}\n";

  @TempDir private Path folder;

  private Path corpus(String text) throws IOException {
    return Files.writeString(folder.resolve("corpus.jsonl"), text);
  }

  @Test
  void mentionsAreScored() throws IOException {
    Outcome outcome = CommandLine.run("evaluate", "--corpus", corpus(CORPUS).toString());

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .containsPattern("(?m)^mention/all ")
        .containsPattern("(?m)^mention/Dataset +100\\.0 +100\\.0 +100\\.0 ")
        .containsPattern("(?m)^span/all ");
  }

  @Test
  void whatBreaksTheFormatIsRefused() throws IOException {
    Outcome outcome = CommandLine.run("evaluate", "--corpus", corpus(CORPUS + "{}\n").toString());

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err())
        .contains("corpus.jsonl:2: has no \"sentences\" that are lists of tokens")
        .doesNotContain("\tat ");
  }

  @Test
  void optionsOfAnnotatedPapersAreRefused() throws IOException {
    String file = corpus(CORPUS).toString();

    Outcome outcome = CommandLine.run("evaluate", "--corpus", file, "--by", "Method");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("go with --gold").hasLineCount(1);
    assertThat(CommandLine.run("evaluate", "--corpus", file, "--gold", file).exitCode())
        .isEqualTo(ExitCode.BAD_INPUT);
  }
}
