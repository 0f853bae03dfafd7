package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.benchgraph.model.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReliabilityPlotTest {
  @TempDir private Path folder;

  private static Evaluation evaluation(ImmutableListMultimap<ScoreName, Prediction> predictions) {
    return new Evaluation(
        List.of(new PaperScores(Map.of(), List.of(), predictions)), ImmutableSet.of());
  }

  private static Evaluation sample() {
    return evaluation(
        ImmutableListMultimap.<ScoreName, Prediction>builder()
            .putAll(ScoreName.ALL_ENTITIES, CalibrationTest.stated(0.75, 3, 1))
            .putAll(ScoreName.of(FactKind.USES), CalibrationTest.stated(0.5, 0, 2))
            .putAll(ScoreName.of(FactKind.ADDRESSES), CalibrationTest.stated(0.45, 2, 0))
            .putAll(ScoreName.TUPLE, CalibrationTest.stated(0.9, 12_345, 0))
            .build());
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name, String look) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .filter(element -> element.getAttribute("class").equals(look))
        .toList();
  }

  @Test
  void eachBinThatHoldsSomethingHasABarADotAndACount() throws Exception {
    Document plot = parsed(new ReliabilityPlot(sample()).svg());

    assertThat(elements(plot, "rect", "bar"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "3 of 4 right, stated 0.750",
            "2 of 4 right, stated 0.475",
            "12345 of 12345 right, stated 0.900");
    assertThat(elements(plot, "circle", "dot")).hasSize(3);
    assertThat(elements(plot, "circle", "dot").get(0).getAttribute("cx")).isEqualTo("180.0");
    assertThat(elements(plot, "circle", "dot").get(0).getAttribute("cy")).isEqualTo("60.0");
    assertThat(elements(plot, "line", "ideal")).hasSize(3);
    assertThat(elements(plot, "text", "small"))
        .extracting(Element::getTextContent)
        .contains("4", "0", "12k");
    assertThat(elements(plot, "text", "panel"))
        .extracting(Element::getTextContent)
        .containsExactly("entities", "facts", "results");
    assertThat(elements(plot, "text", ""))
        .extracting(Element::getTextContent)
        .contains("expected calibration error 0.0 %", "expected calibration error 2.5 %");
  }

  @Test
  void itIsReadableInTheDarkAndLoadsNothing() {
    assertThat(new ReliabilityPlot(sample()).svg())
        .contains("@media (prefers-color-scheme: dark)")
        .doesNotContain("<script", "href", "url(", "\r");
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    String svg = new ReliabilityPlot(sample()).svg();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new ReliabilityPlot(sample()).svg()).isEqualTo(svg);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whereNothingIsPredictedThereIsNothingToShow() throws Exception {
    Document plot = parsed(new ReliabilityPlot(evaluation(ImmutableListMultimap.of())).svg());

    assertThat(elements(plot, "rect", "bar")).isEmpty();
    assertThat(elements(plot, "text", ""))
        .extracting(Element::getTextContent)
        .filteredOn(text -> text.equals("no predictions"))
        .hasSize(3);
  }

  @Test
  void withoutConfidencesThereIsNoPlot() {
    Evaluation silent =
        evaluation(
            ImmutableListMultimap.of(
                ScoreName.ALL_ENTITIES, new Prediction(Optional.empty(), true)));

    assertThatThrownBy(() -> new ReliabilityPlot(silent))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileAppearsWholeOrIsSaidNotToBeWritten() throws IOException {
    Path file = folder.resolve("deep/plot.svg");
    new ReliabilityPlot(sample()).write(file);
    assertThat(file).hasContent(new ReliabilityPlot(sample()).svg());

    Path taken = Files.writeString(folder.resolve("taken"), "x");
    assertThatThrownBy(() -> new ReliabilityPlot(sample()).write(taken.resolve("plot.svg")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be written");
  }
}
