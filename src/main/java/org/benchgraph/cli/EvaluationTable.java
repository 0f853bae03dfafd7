package org.benchgraph.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.benchgraph.evaluate.Disagreement;
import org.benchgraph.evaluate.Evaluation;
import org.benchgraph.evaluate.ScoreName;
import org.benchgraph.model.QueryTable;

/** The scores of an evaluation, to be printed. */
final class EvaluationTable {
  private static final int SHOWN_OF_TITLE = 60;

  private final Evaluation evaluation;
  private final ScoreRows rows;
  private final boolean calibrated;

  /**
   * The table of an evaluation.
   *
   * @param percent whether figures are percentages with one digit behind the point, and not
   *     fractions with four
   * @param calibrated whether to add a column with the expected calibration errors
   */
  EvaluationTable(Evaluation evaluation, boolean percent, boolean calibrated) {
    this.evaluation = requireNonNull(evaluation, "evaluation is null");
    this.rows = new ScoreRows(percent);
    this.calibrated = calibrated;
  }

  QueryTable scores(List<ScoreName> names) {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.addAll(ScoreRows.COLUMNS);
    if (calibrated) {
      columns.add("calibrationError");
    }
    return new QueryTable(
        columns.build(), names.stream().map(this::row).collect(toImmutableList()));
  }

  private ImmutableList<Optional<Object>> row(ScoreName name) {
    ImmutableList.Builder<Optional<Object>> row = ImmutableList.builder();
    row.addAll(rows.row(name.toString(), evaluation.perPaper(name)));
    if (calibrated) {
      OptionalDouble error = evaluation.calibration(name).expectedError();
      row.add(error.stream().<Object>mapToObj(rows::figure).findFirst());
    }
    return row.build();
  }

  QueryTable disagreements(String kind) {
    return new QueryTable(
        List.of("side", "kind", "item", "paper"),
        evaluation.disagreements(kind).stream()
            .map(
                one ->
                    Stream.of(one.side().name(), one.kind(), one.item(), one.paper())
                        .map(cell -> Optional.<Object>of(cell))
                        .collect(toImmutableList()))
            .collect(toImmutableList()));
  }

  ImmutableList<String> disagreementLines(String kind) {
    return evaluation.disagreements(kind).stream()
        .map(EvaluationTable::line)
        .collect(toImmutableList());
  }

  private static String line(Disagreement one) {
    String title = one.paper();
    int shown =
        title.offsetByCodePoints(
            0, Math.min(SHOWN_OF_TITLE, title.codePointCount(0, title.length())));
    return "%-6s  %s  %s  | %s"
        .formatted(one.side(), one.kind(), one.item(), title.substring(0, shown));
  }
}
