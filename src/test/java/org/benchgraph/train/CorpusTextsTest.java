package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.benchgraph.evaluate.CorpusMention;
import org.benchgraph.evaluate.CorpusPaper;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.train.encoder.LabelledText;
import org.junit.jupiter.api.Test;

class CorpusTextsTest {
  private final CorpusTexts texts = new CorpusTexts(Annotators.shared());

  private static CorpusPaper paper(String title, String text, CorpusMention... mentions) {
    return new CorpusPaper(
        new Paper("p", title, text), Arrays.stream(mentions).collect(Collectors.toSet()));
  }

  private static CorpusMention mark(EntityType type, int start, int end) {
    return new CorpusMention(type, new Span(Field.ABSTRACT, start, end));
  }

  @Test
  void aTextWithItsTitleStandsAlone() {
    List<LabelledText> found =
        texts.of(
            List.of(
                paper("WidgetNet", "We use Open Widgets .", mark(EntityType.DATASET, 7, 19)),
                paper("GadgetNet", "We go on .")));

    assertThat(found).hasSize(2);
    assertThat(found.get(0).words())
        .containsExactly(List.of("WidgetNet"), List.of("We", "use", "Open", "Widgets", "."));
    assertThat(found.get(0).tags())
        .containsExactly(List.of("O"), List.of("O", "O", "B-data", "I-data", "O"));
    assertThat(found).allMatch(text -> text.entities().isEmpty());
  }

  @Test
  void untitledTextsAreJoinedWithoutTheirTitles() {
    List<CorpusPaper> papers =
        IntStream.range(0, 9)
            .mapToObj(
                i ->
                    paper(
                        CorpusPaper.NO_TITLE,
                        "Sentence " + i + " is short .",
                        mark(EntityType.TASK, 0, 8)))
            .toList();

    List<LabelledText> found = texts.of(papers);

    assertThat(found.stream().map(text -> text.words().size())).containsExactly(8, 1);
    assertThat(found.get(0).words().get(7)).containsExactly("Sentence", "7", "is", "short", ".");
    assertThat(found)
        .allSatisfy(
            text -> {
              assertThat(text.words().toString()).doesNotContain(CorpusPaper.NO_TITLE);
              assertThat(text.tags())
                  .hasSameSizeAs(text.words())
                  .containsOnly(List.of("B-task", "O", "O", "O", "O"));
            });
  }

  @Test
  void ofMarksThatOverlapTheLongerCounts() {
    LabelledText text =
        texts
            .of(
                List.of(
                    paper(
                        "WidgetNet",
                        "We use Open Widgets .",
                        mark(EntityType.METHOD, 12, 19),
                        mark(EntityType.DATASET, 7, 19))))
            .get(0);

    assertThat(text.tags().get(1)).containsExactly("O", "O", "B-data", "I-data", "O");
  }

  @Test
  void anEmptyCorpusHasNoTexts() {
    assertThat(texts.of(List.of())).isEmpty();
    assertThat(texts.of(List.of(paper("WidgetNet", "We go on .")))).hasSize(1);
  }
}
