package org.benchgraph.cli;

import java.util.concurrent.Callable;
import org.benchgraph.link.LinkDecisions.Merge;
import org.benchgraph.link.LinkDecisionsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "merge", description = "Decide that entity A is entity B, in every later build.")
final class MergeCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The id of the entity that disappears, such as method/vit.")
  private String from;

  @Parameters(index = "1", paramLabel = "B", description = "The id of the entity that stays.")
  private String into;

  @Option(names = "--name", description = "The name to show for it (default: the end of B's id).")
  private String name = "";

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    EntityIds.check(from, into);
    String shown = name.isBlank() ? EntityIds.name(into) : name;
    new LinkDecisionsFile(data.folder().decisions()).add(new Merge(from, into, shown));
    System.out.printf(
        "from the next build on, %s is %s (%s)%n", from, into, data.folder().decisions());
    return ExitCode.OK;
  }
}
