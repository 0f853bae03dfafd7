package org.benchgraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.benchgraph.model.QueryTable;

/** Prints the answer to a query for a terminal, a spreadsheet or a program. */
final class TablePrinter {
  private static final int WIDEST = 60;

  private final PrintStream out;

  TablePrinter(PrintStream out) {
    this.out = out;
  }

  void print(QueryTable table, TableFormat format) {
    switch (format) {
      case table -> printTable(table);
      case csv -> printCsv(table);
      case json -> printJson(table);
    }
    out.flush();
  }

  private void printTable(QueryTable table) {
    if (table.rows().isEmpty()) {
      out.println("no rows");
      return;
    }
    int columns = table.columns().size();
    int[] widths =
        IntStream.range(0, columns)
            .map(
                column ->
                    Math.max(
                        length(table.columns().get(column)),
                        table.rows().stream()
                            .mapToInt(row -> length(shortened(row.get(column))))
                            .max()
                            .orElse(0)))
            .toArray();
    printLine(
        table.columns(),
        widths,
        IntStream.range(0, columns).mapToObj(column -> isNumeric(table, column)).toList());
    out.println(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")));
    for (List<Optional<Object>> row : table.rows()) {
      printLine(
          row.stream().map(TablePrinter::shortened).toList(),
          widths,
          IntStream.range(0, columns).mapToObj(column -> isNumeric(table, column)).toList());
    }
  }

  private void printLine(List<String> cells, int[] widths, List<Boolean> numeric) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String padding = " ".repeat(widths[i] - length(cells.get(i)));
      line.append(i == 0 ? "" : "  ")
          .append(numeric.get(i) ? padding + cells.get(i) : cells.get(i) + padding);
    }
    out.println(line.toString().stripTrailing());
  }

  private static boolean isNumeric(QueryTable table, int column) {
    return table.rows().stream()
        .allMatch(row -> row.get(column).map(Number.class::isInstance).orElse(true));
  }

  private static String shortened(Optional<Object> cell) {
    String text = text(cell).replaceAll("\\s+", " ");
    return length(text) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String text(Optional<Object> cell) {
    return cell.map(
            value ->
                value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString())
        .orElse("");
  }

  /** RFC 4180, with the line ends of the system. */
  private void printCsv(QueryTable table) {
    out.println(table.columns().stream().map(TablePrinter::csv).collect(Collectors.joining(",")));
    for (List<Optional<Object>> row : table.rows()) {
      out.println(row.stream().map(cell -> csv(text(cell))).collect(Collectors.joining(",")));
    }
  }

  private static String csv(String text) {
    return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private void printJson(QueryTable table) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (List<Optional<Object>> row : table.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(table.columns().get(i));
          write(json, row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(text);
  }

  private static void write(JsonGenerator json, Optional<Object> cell) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
    } else if (cell.get() instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (cell.get() instanceof Number) {
      json.writeNumber(new BigDecimal(text(cell)));
    } else {
      json.writeString(text(cell));
    }
  }
}
