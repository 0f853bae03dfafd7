package org.benchgraph.cli;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import org.benchgraph.pipeline.RunReport;

/** How long each stage of a run took, for people. */
final class StageTable {
  private static final double LEAST = 1e-9;

  private final RunReport report;
  private final Map<String, Double> seconds;

  /**
   * The table of a run.
   *
   * @param seconds of the thread that reads and writes, stage by stage
   */
  StageTable(RunReport report, Map<String, Double> seconds) {
    this.report = requireNonNull(report, "report is null");
    this.seconds = requireNonNull(seconds, "seconds is null");
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("%-12s%10s%12s%n".formatted("stage", "seconds", "papers/s"));
    row(text, "reading", seconds.getOrDefault("reading", 0.0));
    report.stages().forEach((stage, time) -> row(text, stage, time));
    seconds.forEach(
        (stage, time) -> {
          if (!stage.equals("reading") && !stage.equals("extraction")) {
            row(text, stage, time);
          }
        });
    row(text, "wall clock", seconds.values().stream().mapToDouble(Double::doubleValue).sum());
    text.append("most memory: heap %,d MiB".formatted(MemoryPeak.heap()));
    MemoryPeak.process().ifPresent(process -> text.append(", process %,d MiB".formatted(process)));
    return text.append(System.lineSeparator()).toString();
  }

  private void row(StringBuilder text, String stage, double time) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-12s%10.2f%12.1f%n",
            stage,
            time,
            report.papers() / Math.max(time, LEAST)));
  }
}
