package org.benchgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class DocumentAnnotatorTest {
  private static final int LONGEST_ABSTRACT = 50_000;

  private static Document annotate(String abstractText) {
    return Annotators.shared()
        .annotate(
            new Paper(
                "paper",
                "WidgetNet: A Network",
                abstractText,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("test")));
  }

  private static String filled(String piece) {
    return piece.repeat(LONGEST_ABSTRACT / piece.length());
  }

  private static void assertThatWordsAreWhereTheySay(Document document) {
    for (TaggedSentence sentence : document.sentences()) {
      assertThat(sentence.tokens().size()).isLessThanOrEqualTo(250);
      assertThat(sentence.tokens())
          .allSatisfy(
              token -> assertThat(document.paper().text(token.span())).contains(token.word()));
    }
  }

  @Test
  void aSentenceOverTheLimitIsLeftOutAndTheOthersStay() {
    Document document =
        annotate("We like it. " + "and so ".repeat(5_000) + "it ends. Then GadgetNet came.");

    assertThat(document.sentences(Field.ABSTRACT))
        .extracting(sentence -> sentence.words(0, sentence.tokens().size()))
        .containsExactly("We like it.", "Then GadgetNet came.");
    assertThat(document.sentences()).extracting(TaggedSentence::index).containsExactly(0, 1, 2);
    assertThat(document.omissions())
        .singleElement()
        .hasToString("a sentence of 10,003 words (characters 12 to 35,020 of the abstract)");
    assertThat(document.isOmitted(new Span(Field.ABSTRACT, 100, 103))).isTrue();
    assertThat(document.isOmitted(new Span(Field.ABSTRACT, 35_026, 35_035))).isFalse();
  }

  @Test
  void aSentenceAtTheLimitStays() {
    assertThat(annotate("we ".repeat(249) + ".").omissions()).isEmpty();
    assertThat(annotate("we ".repeat(250) + ".").omissions()).hasSize(1);
  }

  @Test
  void aWordWithoutEndIsLeftOutAndItsNeighboursStay() {
    Document document = annotate("We saw 😀 " + "\\".repeat(40_000) + " of GadgetNet.");

    assertThat(document.omissions())
        .singleElement()
        .hasToString("a word of 40,000 characters (characters 9 to 40,009 of the abstract)");
    assertThat(document.sentences(Field.ABSTRACT))
        .singleElement()
        .extracting(sentence -> sentence.words(0, sentence.tokens().size()))
        .isEqualTo("We saw 😀 of GadgetNet.");
    assertThatWordsAreWhereTheySay(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "9", "\\", "(", "/", "😀", "a-", "a.", "$", "\\textbf{", "图像"})
  void oneEndlessWordLeavesTheTitle(String piece) {
    Document document = annotate(filled(piece));

    assertThat(document.omissions()).hasSize(1);
    assertThat(document.sentences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, ", "a\n", "$a$ ", "\\alpha_i^2 ", "😀 ", "( ", "IT IS ", "für "})
  void oneEndlessSentenceLeavesTheTitle(String piece) {
    Document document = annotate(filled(piece));

    assertThat(document.omissions()).hasSize(1);
    assertThat(document.sentences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wir zeigen GadgetNet, ein Verfahren für Bilder. Es erreicht 71,5 % auf ImageNet. ",
        "我们提出了一种用于图像分类的新方法。 ",
        "WE SHOW GADGETNET. IT REACHES 71.5% ON IMAGENET. ",
        "We minimise $\\mathcal{L}(\\theta) = \\sum_{i=1}^{N} \\|x_i\\|^2_2$ with \\textbf{GadgetNet}."
            + " It gets 84.8\\% \\cite{gadget}. ",
      })
  void whatIsNotPlainEnglishIsReadAsFarAsItGoes(String piece) {
    Document document = annotate(piece.repeat(20));

    assertThat(document.omissions()).isEmpty();
    assertThat(document.sentences(Field.ABSTRACT)).hasSizeGreaterThanOrEqualTo(20);
    assertThatWordsAreWhereTheySay(document);
  }
}
