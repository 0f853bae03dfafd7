package org.benchgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.benchgraph.pipeline.RunOptions;
import org.benchgraph.source.PaperSource;
import org.benchgraph.source.RecordSkipped;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and how to go about it. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, globs, or - for standard input; gzip is fine.")
  private List<String> inputs;

  @Option(
      names = "--format",
      description =
          "The format of the input: huggingface, jsonl, arxiv or bibtex. By default each file is looked at.")
  private Optional<String> format;

  @Option(
      names = "--threads",
      description = "Papers to work on at once (default: the number of processors).")
  private Optional<Integer> threads;

  @Option(names = "--limit", description = "Stop after so many papers.")
  private Optional<Long> limit;

  @Option(
      names = "--strict",
      description = "Stop with exit code 2 at the first record that is no paper.")
  private boolean strict;

  @Mixin private ConfidenceOption confidence;

  /**
   * What was named.
   *
   * @throws UserException if a file or folder is not there, or a folder or a pattern leads to no
   *     file: a mistyped path must not replace an earlier output by an empty one
   */
  List<String> inputs() {
    return existing(inputs);
  }

  /**
   * The same, if all are there.
   *
   * @throws UserException if a file or folder is not there, or a folder or a pattern leads to no
   *     file
   */
  static List<String> existing(List<String> inputs) {
    for (String input : inputs) {
      Optional<RecordSkipped> missing = PaperSource.whyMissing(input);
      if (missing.isPresent()) {
        throw new UserException(ExitCode.BAD_INPUT, missing.get().toString());
      }
    }
    return inputs;
  }

  Optional<String> format(PaperSource source) {
    if (format.isPresent() && !source.formats().contains(format.get())) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there is no format '%s'; choose one of %s"
              .formatted(format.get(), String.join(", ", source.formats())));
    }
    return format;
  }

  RunOptions runOptions() {
    int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (count < 1 || limit.orElse(1L) < 1) {
      throw new UserException(ExitCode.BAD_INPUT, "--threads and --limit must be at least 1");
    }
    return new RunOptions(
        count,
        limit.map(OptionalLong::of).orElse(OptionalLong.empty()),
        strict,
        confidence.filter());
  }
}
