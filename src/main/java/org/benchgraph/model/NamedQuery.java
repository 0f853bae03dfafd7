package org.benchgraph.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query in a file, with a header of comments:
 *
 * <pre>
 * // description: What it answers.
 * // param benchmark: its name or an alias (default ImageNet-1K)
 * </pre>
 *
 * @param name the name of the file without its ending
 * @param description what the query answers
 * @param parameters in the order of the header
 * @param text the whole file
 */
public record NamedQuery(String name, String description, List<Parameter> parameters, String text) {
  /**
   * A parameter of a query.
   *
   * @param name as the query calls it
   * @param description what to give
   * @param defaultValue taken if none is given
   */
  public record Parameter(String name, String description, Optional<String> defaultValue) {}

  private static final Pattern DESCRIPTION = Pattern.compile("(?m)^(?://|#) description: (.+)$");
  private static final Pattern PARAMETER =
      Pattern.compile("(?m)^(?://|#) param (\\w+): (.+?)(?: \\(default (.*)\\))?$");

  public NamedQuery {
    requireNonNull(name, "name is null");
    requireNonNull(description, "description is null");
    requireNonNull(text, "text is null");
    parameters = ImmutableList.copyOf(parameters);
  }

  /** Reads the header of a query. */
  public static NamedQuery parse(String name, String text) {
    Matcher description = DESCRIPTION.matcher(text);
    return new NamedQuery(
        name,
        description.find() ? description.group(1) : "",
        PARAMETER
            .matcher(text)
            .results()
            .map(
                found ->
                    new Parameter(
                        found.group(1), found.group(2), Optional.ofNullable(found.group(3))))
            .collect(toImmutableList()),
        text);
  }
}
