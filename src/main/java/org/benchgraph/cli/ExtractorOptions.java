package org.benchgraph.cli;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.benchgraph.extract.ExtractorSelection;
import picocli.CommandLine.Option;

/** Which extractors take part. */
final class ExtractorOptions {
  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Use these extractors alone.")
  private List<String> only = List.of();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "NAME",
      description = "Leave out these extractors.")
  private List<String> without = List.of();

  ExtractorSelection selection() {
    return new ExtractorSelection(ImmutableSet.copyOf(only), ImmutableSet.copyOf(without));
  }
}
