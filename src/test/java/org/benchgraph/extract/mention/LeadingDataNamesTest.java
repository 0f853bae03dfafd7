package org.benchgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingDataNamesTest {
  private static final String TEXT = "We test on QuxSet cell detection and on QuxSet Cells.";

  private final Document document = Annotators.shared().annotate(new Paper("p", "Cells", TEXT));

  private Mention mention(String surface, EntityType type, String extractor) {
    int start = TEXT.indexOf(surface);
    Span span = new Span(Field.ABSTRACT, start, start + surface.length());
    return new Mention(type, span, surface, type.isData(), 0.9, extractor);
  }

  private List<String> cutOff(Mention... candidates) {
    return LeadingDataNames.cutOff(document, List.of(candidates)).stream()
        .map(mention -> mention.type().label() + " " + mention.surface())
        .toList();
  }

  @Test
  void aTaskLosesTheNameOfKnownData() {
    assertThat(
            cutOff(
                mention("QuxSet", EntityType.BENCHMARK, GazetteerExtractor.GAZETTEER),
                mention("QuxSet cell detection", EntityType.TASK, "tagger")))
        .containsExactly("Benchmark QuxSet", "Task cell detection");
  }

  @ParameterizedTest
  @CsvSource({"BENCHMARK,name-shape", "METHOD," + GazetteerExtractor.GAZETTEER})
  void namesThatOnlySeemToBeDataStay(EntityType type, String extractor) {
    assertThat(
            cutOff(
                mention("QuxSet", type, extractor),
                mention("QuxSet cell detection", EntityType.TASK, "tagger")))
        .contains("Task QuxSet cell detection");
  }

  @Test
  void longerNamesOfDataStayWhole() {
    assertThat(
            cutOff(
                mention("QuxSet", EntityType.BENCHMARK, GazetteerExtractor.GAZETTEER),
                mention("QuxSet cell detection", EntityType.BENCHMARK, "tagger")))
        .contains("Benchmark QuxSet cell detection");
  }

  @Test
  void aNameThatGoesOnWithACapitalStays() {
    int start = TEXT.lastIndexOf("QuxSet");
    Span name = new Span(Field.ABSTRACT, start, start + "QuxSet".length());
    Span whole = new Span(Field.ABSTRACT, start, start + "QuxSet Cells".length());

    assertThat(
            cutOff(
                new Mention(
                    EntityType.BENCHMARK, name, "QuxSet", true, 0.9, GazetteerExtractor.GAZETTEER),
                new Mention(EntityType.METHOD, whole, "QuxSet Cells", true, 0.9, "tagger")))
        .contains("Method QuxSet Cells");
  }
}
