package org.benchgraph.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.benchgraph.pipeline.RunListener;

/** Shows on standard error how a run goes on: a bar on a terminal, and what is left out. */
final class Progress implements RunListener, AutoCloseable {
  private final PrintStream err;
  private final boolean quiet;
  private final Optional<ProgressBar> bar;

  /**
   * A bar only on a terminal: the launcher asks Java 22 and later for a console in that case only.
   */
  @SuppressWarnings("SystemConsoleNull")
  Progress(PrintStream err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
    this.bar = quiet || System.console() == null ? Optional.empty() : Optional.of(newBar(err));
  }

  private static ProgressBar newBar(PrintStream err) {
    return new ProgressBarBuilder()
        .setTaskName("papers")
        .setInitialMax(-1)
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(err))
        .build();
  }

  @Override
  public void paperDone() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void recordSkipped(String message) {
    if (!quiet) {
      err.println("skipped " + message);
    }
  }

  @Override
  public void paperShortened(String message) {
    if (!quiet) {
      err.println("warning: " + message);
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
