package org.benchgraph.cli;

import com.google.common.base.Throwables;
import org.benchgraph.link.LinkDecisionsException;
import org.benchgraph.pipeline.StrictModeException;
import org.benchgraph.source.SourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program: a list of commands, and one place where errors become a line and an exit code. */
@Command(
    name = "benchgraph",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "benchgraph 0.1.0",
    description =
        "Builds a knowledge graph of methods, benchmarks and results from abstracts of papers.",
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      AnnotateCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      QueryCommand.class,
      SparqlCommand.class,
      LeaderboardCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      ServeCommand.class,
      FetchCommand.class,
      MergeCommand.class,
      SplitCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private static final String OUT_OF_MEMORY =
      "benchgraph: out of memory; allow Java more than %,d MiB, with"
              .formatted(Runtime.getRuntime().maxMemory() >> 20)
          + " BENCHGRAPH_JAVA_OPTIONS=-Xmx2g or more, or pass fewer --threads";

  private Main() {}

  /** Runs the program and leaves with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the program; gives the exit code. */
  static int run(String... args) {
    try {
      return new CommandLine(new Main())
          .setExecutionExceptionHandler(
              (exception, commandLine, result) -> explain(exception, commandLine))
          .execute(args);
    } catch (Error e) {
      if (isOutOfMemory(e)) {
        System.err.println(OUT_OF_MEMORY);
        return ExitCode.FAILURE;
      }
      throw e;
    }
  }

  /** Guice and CoreNLP wrap it, and a class that could not be loaded for it has it as a cause. */
  private static boolean isOutOfMemory(Throwable thrown) {
    return Throwables.getCausalChain(thrown).stream().anyMatch(OutOfMemoryError.class::isInstance);
  }

  private static int explain(Exception exception, CommandLine commandLine) {
    if (isOutOfMemory(exception)) {
      commandLine.getErr().println(OUT_OF_MEMORY);
      return ExitCode.FAILURE;
    }
    LOG.debug("failed", exception);
    String message = exception.getMessage() == null ? exception.toString() : exception.getMessage();
    commandLine.getErr().println("benchgraph: " + message.lines().findFirst().orElse(message));
    if (exception instanceof UserException user) {
      return user.exitCode();
    }
    return exception instanceof StrictModeException
            || exception instanceof SourceException
            || exception instanceof LinkDecisionsException
        ? ExitCode.BAD_INPUT
        : ExitCode.FAILURE;
  }
}
