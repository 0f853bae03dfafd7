package org.benchgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.benchgraph.rdf.RdfFiles;
import org.benchgraph.rdf.ShapesValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    description = "Check an export with the SHACL shapes; exit code 1 if it does not conform.")
final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "An RDF file (default: the export in the data folder).")
  private Optional<Path> file;

  @Option(
      names = "--limit",
      description = "How many violations to show (default: ${DEFAULT-VALUE}).",
      defaultValue = "20")
  private int limit;

  @Mixin private DataOption data;
  @Mixin private LoggingOptions logging;

  @Override
  public Integer call() {
    logging.apply();
    Path checked = file.orElseGet(() -> new RdfFiles(data.folder().rdf()).ntriples());
    ShapesValidator.Outcome outcome = new ShapesValidator().validate(checked);
    outcome.violations().stream().limit(limit).forEach(System.out::println);
    System.out.printf(
        "%s: %,d different triples, %,d violations%n",
        checked, outcome.triples(), outcome.violations().size());
    return outcome.conforms() ? ExitCode.OK : ExitCode.FAILURE;
  }
}
