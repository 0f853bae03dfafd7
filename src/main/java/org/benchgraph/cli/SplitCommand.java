package org.benchgraph.cli;

import java.util.concurrent.Callable;
import org.benchgraph.link.LinkDecisions.Split;
import org.benchgraph.link.LinkDecisionsFile;
import org.benchgraph.model.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "split",
    description = "Decide that a name is not the entity it was linked to, in every later build.")
final class SplitCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of the entity, such as data/imagenet-1k.")
  private String id;

  @Parameters(index = "1", paramLabel = "NAME", description = "The name that is something else.")
  private String surface;

  @Option(
      names = "--as",
      paramLabel = "ID",
      description = "The id that the name gets (default: made of the name).")
  private String into = "";

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    EntityIds.check(id);
    String target = into.isBlank() ? id.substring(0, id.indexOf('/') + 1) + Slug.of(surface) : into;
    EntityIds.check(target);
    if (target.equals(id)) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "'%s' would get the id %s again; give it another with --as".formatted(surface, id));
    }
    new LinkDecisionsFile(data.folder().decisions()).add(new Split(id, surface, target));
    System.out.printf(
        "from the next build on, '%s' is %s, not %s (%s)%n",
        surface, target, id, data.folder().decisions());
    return ExitCode.OK;
  }
}
