package org.benchgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.benchgraph.source.fetch.ArxivFetcher;
import org.benchgraph.source.fetch.FetchReport;
import org.benchgraph.source.fetch.HuggingFaceFetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "fetch",
    description =
        "Get abstracts over HTTP into a JSON Lines file; started again, it goes on where it stopped.",
    subcommandsRepeatable = false)
final class FetchCommand {
  @Command(name = "arxiv", description = "Abstracts that the arXiv API finds, newest first.")
  int arxiv(
      @Option(
              names = "--query",
              required = true,
              paramLabel = "Q",
              description = "A query of the arXiv API, such as 'cat:cs.CV AND abs:benchmark'.")
          String query,
      @Option(
              names = "--max",
              paramLabel = "N",
              description = "How many (default: ${DEFAULT-VALUE}).",
              defaultValue = "100")
          int max,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              description = "The file to write (default: ${DEFAULT-VALUE}).",
              defaultValue = "arxiv.jsonl")
          Path out) {
    if (max < 1) {
      throw new UserException(ExitCode.BAD_INPUT, "--max must be at least 1");
    }
    return report(new ArxivFetcher().fetch(query, max, out), out);
  }

  @Command(name = "huggingface", description = "The abstracts of a day's trending papers.")
  int huggingFace(
      @Option(
              names = "--date",
              required = true,
              paramLabel = "D",
              description = "The day, such as 2024-03-11.")
          LocalDate date,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              description = "The file to write (default: ${DEFAULT-VALUE}).",
              defaultValue = "huggingface.jsonl")
          Path out) {
    return report(new HuggingFaceFetcher().fetch(date, out), out);
  }

  private static int report(FetchReport report, Path out) {
    System.out.printf(
        "%,d papers added to %s, %,d were there, %,d records skipped%nnext  ./benchgraph build %s%n",
        report.added(), out, report.present(), report.skipped(), out);
    return ExitCode.OK;
  }
}
