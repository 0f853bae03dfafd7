package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.benchgraph.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong words and bad input: one clear line, and the exit code of the README. */
class CommandLineIT {
  private static final String GOOD =
      "{\"title\": \"WidgetNet: A Network\", \"abstract\": \"We propose WidgetNet, which reaches 71.5% accuracy on ImageNet.\"}\n";

  @TempDir private Path folder;

  private Path input(String text) throws IOException {
    return Files.writeString(folder.resolve("papers.jsonl"), text);
  }

  private Outcome extract(Path input, String... more) {
    String[] words =
        Stream.concat(
                Stream.of(
                    "extract", input.toString(), "--out", folder.resolve("out.jsonl").toString()),
                Stream.of(more))
            .toArray(String[]::new);
    return CommandLine.run(words);
  }

  @Test
  void aBadRecordIsSkippedWithALineAndTheRestGoesOn() throws IOException {
    Outcome outcome =
        extract(input(GOOD + "{\"title\": \"Cut off\n" + GOOD.replace("WidgetNet", "GadgetNet")));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("papers.jsonl:2").contains("2 read, 1 records skipped");
    assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(2);
  }

  @Test
  void aStrictRunStopsAtTheFirstBadRecordAndLeavesNoFile() throws IOException {
    Outcome outcome = extract(input(GOOD + "junk\n"), "--strict");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("papers.jsonl:2").doesNotContain("\tat ");
    assertThat(folder.resolve("out.jsonl")).doesNotExist();
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
  }

  @Test
  void theLimitIsKept() throws IOException {
    extract(input(GOOD + GOOD.replace("WidgetNet", "GadgetNet")), "--limit", "1", "--quiet");

    assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(1);
  }

  @Test
  void extractorsCanBeLeftOut() throws IOException {
    Path input = input(GOOD);
    extract(input, "--quiet", "--without", "result-number");
    assertThat(Files.readString(folder.resolve("out.jsonl")))
        .contains("\"results\":[]")
        .contains("WidgetNet");
    extract(input, "--quiet", "--only", "result-number");
    assertThat(Files.readString(folder.resolve("out.jsonl")))
        .contains("\"entities\":[]")
        .contains("71.5%");
  }

  @Test
  void anUnknownExtractorIsAnsweredWithTheKnownOnes() throws IOException {
    Outcome outcome = extract(input(GOOD), "--only", "gazeteer");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("gazeteer").contains("gazetteer").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*.jsonlines", "empty", "absent.jsonl"})
  void whatLeadsToNoFileLeavesAnEarlierOutputAsItIs(String name) throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Path out = Files.writeString(folder.resolve("out.jsonl"), "what was there");
    String nothing = folder.resolve(name).toString();

    Outcome outcome =
        CommandLine.run(
            "extract", input(GOOD).toString(), nothing, "--out", out.toString(), "--quiet");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains(nothing + ": ").hasLineCount(1);
    assertThat(out).hasContent("what was there");
  }

  /** The words of every command, those below others too. */
  static List<List<String>> commands() {
    return commands(new picocli.CommandLine(Main.class), List.of());
  }

  private static List<List<String>> commands(picocli.CommandLine above, List<String> words) {
    List<List<String>> commands = new ArrayList<>();
    above
        .getSubcommands()
        .forEach(
            (name, command) -> {
              List<String> all = ImmutableList.<String>builder().addAll(words).add(name).build();
              commands.add(all);
              commands.addAll(commands(command, all));
            });
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTellsItsOptions(List<String> command) {
    Outcome outcome =
        CommandLine.run(
            Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("Usage: benchgraph " + String.join(" ", command))
        .contains("--help");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void wrongWordsEndWithExitCodeTwo() throws IOException {
    assertThat(CommandLine.run("frobnicate").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(CommandLine.run("extract").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(extract(input(GOOD), "--format", "docx").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(extract(input(GOOD), "--threads", "0").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(CommandLine.run("merge", "A", "B").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(CommandLine.run("query", "no-such-query").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(CommandLine.run("query", "leaderboard", "--param", "benchmarc=x").err())
        .contains("benchmarc")
        .contains("benchmark");
  }

  @Test
  void aFolderWithoutABuildIsNamed() {
    Outcome query =
        CommandLine.run("leaderboard", "ImageNet", "--data", folder.resolve("none").toString());
    Outcome sparql =
        CommandLine.run("sparql", "leaderboard", "--data", folder.resolve("none").toString());

    assertThat(query.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(query.err()).contains("none").contains("benchgraph build").hasLineCount(1);
    assertThat(sparql.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(sparql.err()).contains("benchgraph build").hasLineCount(1);
  }

  @Test
  void whereNothingCanBeWrittenIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("a file"), "x");

    Outcome outcome =
        CommandLine.run(
            "extract", input(GOOD).toString(), "--out", file.resolve("out.jsonl").toString());

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(outcome.err()).contains("cannot be written").doesNotContain("\tat ");
  }

  @Test
  void decisionsOfPeopleAreObeyed() throws IOException {
    String data = folder.resolve("data").toString();
    assertThat(
            CommandLine.run(
                    "merge",
                    "method/widgetnet",
                    "method/gadgetnet",
                    "--name",
                    "GadgetNet",
                    "--data",
                    data)
                .exitCode())
        .isZero();
    assertThat(
            CommandLine.run(
                    "split",
                    "data/imagenet-1k",
                    "ImageNet",
                    "--as",
                    "data/imagenet-of-ours",
                    "--data",
                    data)
                .exitCode())
        .isZero();

    extract(input(GOOD), "--quiet", "--decisions", Path.of(data, "decisions.tsv").toString());

    assertThat(Files.readString(folder.resolve("out.jsonl")))
        .contains("\"id\":\"method/gadgetnet\"")
        .contains("\"id\":\"data/imagenet-of-ours\"")
        .doesNotContain("\"id\":\"method/widgetnet\"");
    assertThat(
            CommandLine.run("merge", "method/gadgetnet", "method/widgetnet", "--data", data)
                .exitCode())
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void listsOfQueriesHaveDescriptions() {
    assertThat(CommandLine.run("query").out())
        .contains("leaderboard")
        .contains("--param benchmark=");
    assertThat(CommandLine.run("sparql").out())
        .contains("leaderboard")
        .contains("--param benchmark=");
  }
}
