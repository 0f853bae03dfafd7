package org.benchgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.benchgraph.extract.learned.ExtractionModel;
import org.benchgraph.extract.learned.ModelFile;
import picocli.CommandLine.Option;

/** What was learned of extraction. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model that train wrote (default: the one that comes with the program).")
  private Optional<Path> model = Optional.empty();

  ExtractionModel read() {
    return model.map(ModelFile::read).orElseGet(ModelFile::shipped);
  }
}
