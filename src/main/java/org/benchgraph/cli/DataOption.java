package org.benchgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a build put what it made. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that a build wrote (default: ${DEFAULT-VALUE}).",
      defaultValue = DataFolder.DEFAULT)
  private Path folder;

  DataFolder folder() {
    return new DataFolder(folder);
  }
}
