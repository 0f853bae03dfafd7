package org.benchgraph.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much a command says on standard error. */
final class LoggingOptions {
  private static final class Volume {
    @Option(
        names = "--quiet",
        required = true,
        description = "Say nothing but errors on standard error.")
    private boolean quiet;

    @Option(
        names = "--verbose",
        required = true,
        description = "Log what happens on standard error.")
    private boolean verbose;
  }

  @ArgGroup private Volume volume = new Volume();

  boolean isQuiet() {
    return volume.quiet;
  }

  void apply() {
    Logger ours = (Logger) LoggerFactory.getLogger("org.benchgraph");
    if (volume.verbose) {
      ours.setLevel(Level.DEBUG);
      ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.INFO);
    } else if (volume.quiet) {
      ours.setLevel(Level.ERROR);
    }
  }
}
