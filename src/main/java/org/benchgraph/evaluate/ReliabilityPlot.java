package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.benchgraph.model.AtomicFile;
import org.benchgraph.model.FactKind;

/**
 * Draws the share of predictions that are right against the confidence that they state, for
 * entities, facts and results: an SVG that follows the reader's light or dark colours.
 */
public final class ReliabilityPlot {
  private static final int SIDE = 240;
  private static final int LEFT = 60;
  private static final int TOP = 64;
  private static final int PANEL = 320;
  private static final int HEIGHT = 384;
  private static final int STEP = SIDE / Calibration.BINS;
  private static final int MANY = 10_000;
  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-labelledby="title desc">
      <title id="title">Share right against stated confidence</title>
      <desc id="desc">For entities, facts and results: ten bins of stated confidence, a bar for the share that is right, a dot at the mean confidence, the number of predictions below. On the dashed diagonal, confidence is what it says.</desc>
      <style>
      .paper { fill: #ffffff } .axis { fill: none; stroke: #6e7781 } .bar { fill: #a5c8f0 } .dot { fill: #0a58b5 }
      .ideal { stroke: #57606a; stroke-dasharray: 5 4 }
      text { fill: #1f2328; font: 12px sans-serif; text-anchor: middle } .panel { font-weight: bold; font-size: 15px } .small { font-size: 10px } .left { text-anchor: end }
      @media (prefers-color-scheme: dark) {
      .paper { fill: #0d1117 } .axis { stroke: #8b949e } .bar { fill: #274b7a } .dot { fill: #8cc2ff } .ideal { stroke: #9aa4af } text { fill: #e6edf3 }
      }
      </style>
      <rect class="paper" width="%1$d" height="%2$d"/>
      """;

  private record Panel(String name, Calibration calibration) {}

  private final ImmutableList<Panel> panels;

  /**
   * A plot of what was predicted.
   *
   * @throws IllegalArgumentException if a prediction states no confidence
   */
  public ReliabilityPlot(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation is null");
    this.panels =
        ImmutableList.of(
            panel("entities", evaluation, Stream.of(ScoreName.ALL_ENTITIES)),
            panel("facts", evaluation, Arrays.stream(FactKind.values()).map(ScoreName::of)),
            panel("results", evaluation, Stream.of(ScoreName.TUPLE)));
  }

  private static Panel panel(String name, Evaluation evaluation, Stream<ScoreName> scores) {
    List<Prediction> predictions =
        scores.flatMap(score -> evaluation.predictions(score).stream()).collect(toImmutableList());
    return new Panel(name, Calibration.of(predictions));
  }

  /** Writes a file, which appears whole or not at all. */
  public void write(Path path) {
    try (AtomicFile file = new AtomicFile(path)) {
      file.out().write(svg().getBytes(StandardCharsets.UTF_8));
      file.complete();
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written: %s".formatted(path, e.getMessage()), e);
    }
  }

  /** The plot as text. */
  String svg() {
    StringBuilder svg = new StringBuilder();
    add(svg, HEAD, PANEL * panels.size(), HEIGHT);
    for (int i = 0; i < panels.size(); i++) {
      add(svg, "<g transform=\"translate(%d %d)\">%n", LEFT + i * PANEL, TOP);
      draw(svg, panels.get(i));
      add(svg, "</g>%n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static void draw(StringBuilder svg, Panel panel) {
    Calibration calibration = panel.calibration();
    text(svg, "panel", SIDE / 2, -36, panel.name());
    text(svg, "", SIDE / 2, -16, summary(calibration));
    for (int tick = 0; tick <= Calibration.BINS; tick += 2) {
      String label = String.format(Locale.ROOT, "%.1f", (double) tick / Calibration.BINS);
      text(svg, "small", tick * STEP, SIDE + 16, label);
      text(svg, "small left", -8, SIDE - tick * STEP + 4, label);
    }
    for (int i = 0; i < Calibration.BINS; i++) {
      draw(svg, calibration.bins().get(i), i);
    }
    add(svg, "<rect class=\"axis\" width=\"%1$d\" height=\"%1$d\"/>%n", SIDE);
    add(svg, "<line class=\"ideal\" x1=\"0\" y1=\"%1$d\" x2=\"%1$d\" y2=\"0\"/>%n", SIDE);
    calibration.bins().stream()
        .filter(bin -> bin.predictions() > 0)
        .forEach(
            bin ->
                add(
                    svg,
                    "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>%n",
                    SIDE * bin.meanConfidence(),
                    SIDE * (1 - bin.shareRight())));
    text(svg, "small left", -8, SIDE + 34, "count");
    text(svg, "", SIDE / 2, SIDE + 58, "stated confidence");
    add(svg, "<text transform=\"translate(-40 %d) rotate(-90)\">share right</text>%n", SIDE / 2);
  }

  private static void draw(StringBuilder svg, Calibration.Bin bin, int index) {
    text(svg, "small", index * STEP + STEP / 2, SIDE + 34, shortened(bin.predictions()));
    if (bin.predictions() > 0) {
      add(
          svg,
          "<rect class=\"bar\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\">"
              + "<title>%d of %d right, stated %.3f</title></rect>%n",
          index * STEP + 1,
          SIDE * (1 - bin.shareRight()),
          STEP - 2,
          SIDE * bin.shareRight(),
          bin.right(),
          bin.predictions(),
          bin.meanConfidence());
    }
  }

  private static String summary(Calibration calibration) {
    return calibration.expectedError().isEmpty()
        ? "no predictions"
        : String.format(
            Locale.ROOT,
            "expected calibration error %.1f %%",
            100 * calibration.expectedError().getAsDouble());
  }

  /** Five digits would run into the next bin. */
  private static String shortened(int count) {
    return count < MANY ? Integer.toString(count) : count / 1000 + "k";
  }

  private static void text(StringBuilder svg, String look, int x, int y, String text) {
    String attribute = look.isEmpty() ? "" : " class=\"%s\"".formatted(look);
    add(svg, "<text%s x=\"%d\" y=\"%d\">%s</text>%n", attribute, x, y, text);
  }

  /** The same bytes in every language and on every system. */
  private static void add(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }
}
