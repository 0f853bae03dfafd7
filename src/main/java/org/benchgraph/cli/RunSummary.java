package org.benchgraph.cli;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.pipeline.RunReport;

/** What a run did, for people. */
final class RunSummary {
  private static final int REASONS = 10;

  private final RunReport report;
  private final Map<String, Double> seconds;

  RunSummary(RunReport report, Map<String, Double> seconds) {
    this.report = requireNonNull(report, "report is null");
    this.seconds = requireNonNull(seconds, "seconds is null");
  }

  String text() {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "papers",
        "%,d read, %,d records skipped, %,d records merged"
            .formatted(report.papers(), report.skipped().size(), report.repeats()));
    report.skipped().stream().limit(REASONS).forEach(reason -> line(text, "", "skipped " + reason));
    if (report.skipped().size() > REASONS) {
      line(text, "", "and %,d more".formatted(report.skipped().size() - REASONS));
    }
    if (report.shortened() > 0) {
      line(
          text,
          "in part",
          "%,d papers, whose other sentences or words are too long".formatted(report.shortened()));
    }
    line(text, "mentions", "%,d".formatted(report.mentions()));
    line(text, "entities", entities());
    line(text, "facts", facts());
    line(text, "results", "%,d".formatted(report.results()));
    line(text, "seconds", stages());
    double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    line(
        text,
        "speed",
        String.format(Locale.ROOT, "%.1f papers a second", report.papers() / Math.max(all, 1e-9)));
    return text.toString();
  }

  static void line(StringBuilder text, String name, String value) {
    text.append("%-12s%s%n".formatted(name, value));
  }

  private String entities() {
    Map<EntityType, Long> counts =
        report.entities().stream()
            .collect(
                Collectors.groupingBy(
                    entity -> entity.type(), java.util.TreeMap::new, Collectors.counting()));
    return "%,d".formatted(report.entities().size())
        + counts.entrySet().stream()
            .map(entry -> "%s %,d".formatted(entry.getKey().label(), entry.getValue()))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private String facts() {
    long all = report.facts().values().stream().mapToLong(Long::longValue).sum();
    return "%,d".formatted(all)
        + java.util.Arrays.stream(FactKind.values())
            .map(kind -> "%s %,d".formatted(kind.label(), report.facts().getOrDefault(kind, 0L)))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private String stages() {
    return seconds.entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%s %.1f", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
