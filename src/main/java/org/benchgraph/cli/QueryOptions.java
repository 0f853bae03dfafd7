package org.benchgraph.cli;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.benchgraph.model.NamedQuery;
import org.benchgraph.model.NamedQuery.Parameter;
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

  TableFormat format() {
    return format;
  }

  Map<String, String> given() {
    return ImmutableMap.copyOf(parameters);
  }

  /** The values of a query's parameters: those given, else the defaults. */
  Map<String, String> valuesFor(NamedQuery query) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    for (String name : parameters.keySet()) {
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
      if (parameters.containsKey(parameter.name())) {
        values.put(parameter.name(), parameters.get(parameter.name()));
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
