package org.benchgraph.link;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.benchgraph.link.LinkDecisions.Merge;
import org.benchgraph.link.LinkDecisions.Split;

/**
 * The plain file that remembers {@link LinkDecisions}: one decision a line, parts parted by tabs,
 * comments after {@code #}. People may edit it.
 *
 * <pre>
 * merge  method/simple-masking  method/simmim          SimMIM
 * split  data/imagenet-1k       ImageNet-Sketchy       data/imagenet-sketchy
 * </pre>
 */
public final class LinkDecisionsFile {
  private static final String HEADER =
      """
      # What people decided about entities. Parts are parted by tabs:
      # merge <id that disappears> <id that stays> <name to show>
      # split <id> <name that is not this entity> <id that the name gets>
      """;
  private static final Pattern ID = Pattern.compile("(method|data|metric|task)/[a-z0-9-]+");
  private static final int PARTS = 4;

  private final Path file;

  /** The decisions file at a path; it need not exist. */
  public LinkDecisionsFile(Path file) {
    this.file = requireNonNull(file, "file is null");
  }

  /**
   * The decisions in the file; none if there is no file.
   *
   * @throws LinkDecisionsException if a line is not a decision or contradicts an earlier one; the
   *     message names the line
   */
  public LinkDecisions read() {
    if (!Files.exists(file)) {
      return LinkDecisions.none();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new LinkDecisionsException(
          "%s cannot be read as UTF-8 text: %s".formatted(file, e.getMessage()), e);
    }
    LinkDecisions decisions = LinkDecisions.none();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        decisions = withLine(decisions, lines.get(i), i + 1);
      }
    }
    return decisions;
  }

  private LinkDecisions withLine(LinkDecisions decisions, String line, int number) {
    List<String> parts = Splitter.on('\t').trimResults().splitToList(line);
    try {
      if (parts.size() == PARTS
          && parts.get(0).equals("merge")
          && areIds(parts.get(1), parts.get(2))) {
        return decisions.with(new Merge(parts.get(1), parts.get(2), parts.get(3)));
      }
      if (parts.size() == PARTS
          && parts.get(0).equals("split")
          && areIds(parts.get(1), parts.get(3))) {
        return decisions.with(new Split(parts.get(1), parts.get(2), parts.get(3)));
      }
    } catch (IllegalArgumentException e) {
      throw new LinkDecisionsException(
          "%s:%d: %s; delete the line".formatted(file, number, e.getMessage()), e);
    }
    throw new LinkDecisionsException(
        "%s:%d: not a decision; write 'merge', two ids and a name, or 'split', an id, a name and an id, parted by tabs"
            .formatted(file, number));
  }

  private static boolean areIds(String first, String second) {
    return ID.matcher(first).matches() && ID.matcher(second).matches();
  }

  /**
   * Adds a merge to the end of the file; what stands in it already, comments too, stays.
   *
   * @throws LinkDecisionsException if it contradicts an earlier decision
   */
  public void add(Merge merge) {
    check(() -> read().with(merge));
    append(String.join("\t", "merge", merge.from(), merge.into(), oneLine(merge.name())));
  }

  /** Adds a split to the end of the file; what stands in it already, comments too, stays. */
  public void add(Split split) {
    check(() -> read().with(split));
    append(String.join("\t", "split", split.id(), oneLine(split.surface()), split.into()));
  }

  private void check(Runnable decision) {
    try {
      decision.run();
    } catch (IllegalArgumentException e) {
      throw new LinkDecisionsException("%s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private void append(String line) {
    try {
      List<String> lines = new ArrayList<>();
      if (Files.exists(file)) {
        lines.addAll(Files.readAllLines(file));
      } else {
        lines.addAll(ImmutableList.copyOf(HEADER.split("\n")));
      }
      lines.add(line);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path temporary = file.resolveSibling(file.getFileName() + ".part");
      Files.write(temporary, lines);
      Files.move(
          temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LinkDecisionsException(
          "%s cannot be written: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
