package org.benchgraph.cli;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.benchgraph.model.NamedQuery;
import org.benchgraph.model.NamedQuery.Parameter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Parameters of a query, and how to print the answer. */
final class QueryOptions {
  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the query; can be given several times.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      description =
          "How to print the answer: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "table")
  private TableFormat format;

  @Mixin private ConfidenceOption confidence;

  TableFormat format() {
    return format;
  }

  /**
   * What was given for a query of the person's own.
   *
   * @throws UserException if a least confidence was given, of which only named queries know
   */
  Map<String, String> given() {
    if (confidence.isGiven()) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "--min-confidence is for named queries; say in your own query how sure its answers must be");
    }
    return ImmutableMap.copyOf(parameters);
  }

  /** The values of a query's parameters: those given, else the defaults. */
  Map<String, String> valuesFor(NamedQuery query) {
    Map<String, String> given = withConfidence();
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new UserException(
            ExitCode.BAD_INPUT,
            "the query '%s' has no parameter '%s'; %s"
                .formatted(
                    query.name(),
                    name,
                    known.isEmpty() ? "it has none" : "it has " + String.join(", ", known)));
      }
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (given.containsKey(parameter.name())) {
        values.put(parameter.name(), given.get(parameter.name()));
      } else if (parameter.defaultValue().isPresent()) {
        values.put(parameter.name(), parameter.defaultValue().get());
      } else {
        throw new UserException(
            ExitCode.BAD_INPUT,
            "the query '%s' needs --param %s=…: %s"
                .formatted(query.name(), parameter.name(), parameter.description()));
      }
    }
    return values;
  }

  private Map<String, String> withConfidence() {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    if (confidence.isGiven() && all.containsKey(ConfidenceOption.PARAMETER)) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "--min-confidence and --param %s are the same; give one"
              .formatted(ConfidenceOption.PARAMETER));
    }
    all.computeIfPresent(
        ConfidenceOption.PARAMETER, (name, value) -> ConfidenceOption.parameter(value));
    if (confidence.isGiven()) {
      all.put(ConfidenceOption.PARAMETER, confidence.parameter());
    }
    return all;
  }

  /** The list of some queries, for people. */
  static String list(List<NamedQuery> queries) {
    return queries.stream()
        .map(
            query ->
                "%s%n    %s%n%s"
                    .formatted(
                        query.name(),
                        query.description(),
                        query.parameters().stream()
                            .map(
                                parameter ->
                                    "    --param %s=…  %s%s%n"
                                        .formatted(
                                            parameter.name(),
                                            parameter.description(),
                                            parameter
                                                .defaultValue()
                                                .map(value -> " (default " + value + ")")
                                                .orElse("")))
                            .collect(Collectors.joining())))
        .collect(Collectors.joining());
  }
}
