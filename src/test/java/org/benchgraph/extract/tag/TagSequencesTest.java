package org.benchgraph.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.extract.tag.Tagged.document;
import static org.benchgraph.extract.tag.Tagged.mention;

import java.util.List;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.nlp.Document;
import org.junit.jupiter.api.Test;

class TagSequencesTest {
  private static final Document DOCUMENT =
      document("WidgetNet", "WidgetNet wins on Open Widgets. It is fast.");

  @Test
  void eachWordHasALabelAndNeighboursBeginAnew() {
    List<List<String>> tags =
        TagSequences.of(
            DOCUMENT,
            List.of(
                mention(DOCUMENT, Field.TITLE, EntityType.METHOD, "WidgetNet"),
                mention(DOCUMENT, Field.ABSTRACT, EntityType.METHOD, "WidgetNet"),
                mention(DOCUMENT, Field.ABSTRACT, EntityType.METRIC, "wins"),
                mention(DOCUMENT, Field.ABSTRACT, EntityType.DATASET, "Open Widgets")));

    assertThat(tags)
        .containsExactly(
            List.of("B-method"),
            List.of("B-method", "B-metric", "O", "B-data", "I-data", "O"),
            List.of("O", "O", "O", "O"));
  }

  @Test
  void aBenchmarkIsLabelledAsADataset() {
    List<List<String>> tags =
        TagSequences.of(
            DOCUMENT,
            List.of(mention(DOCUMENT, Field.ABSTRACT, EntityType.BENCHMARK, "Open Widgets")));

    assertThat(tags.get(1)).containsSubsequence("B-data", "I-data");
  }

  @Test
  void aMentionOfPartOfAWordLabelsTheWord() {
    List<List<String>> tags =
        TagSequences.of(
            DOCUMENT, List.of(mention(DOCUMENT, Field.ABSTRACT, EntityType.TASK, "Widget")));

    assertThat(tags.get(1)).startsWith("B-task", "O");
    assertThat(tags.get(0)).containsExactly("O");
  }

  @Test
  void withoutMentionsAllIsOutside() {
    assertThat(TagSequences.of(DOCUMENT, List.of()))
        .allSatisfy(labels -> assertThat(labels).containsOnly(Tag.OUTSIDE));
  }
}
