package org.benchgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleanerTest {
  private final TextCleaner cleaner = new TextCleaner();

  @ParameterizedTest
  @CsvSource({
    "2.2times faster, 2.2x faster",
    "sim0.6 points, ~0.6 points",
    "models (ge 175B), models (≥ 175B)",
    "84.8\\% better, 84.8% better",
    "English rightarrow German, English → German",
    "many times faster, many times faster",
    "a simple page, a simple page",
    "%uparrow and 3 downarrow, %↑ and 3 ↓",
    "$\\times$ is plain, x is plain",
    "\\textbf{Bold} words, Bold words"
  })
  void leftOversAreMended(String original, String clean) {
    assertThat(cleaner.clean(original).text()).isEqualTo(clean);
  }

  @Test
  void offsetsPointIntoTheOriginal() {
    String original =
        "\ud83d\ude80 we gain 84.8\\% and run 2.2times faster \u2014 on \ud83e\uddea GadgetQA.";
    CleanText clean = cleaner.clean(original);

    assertThat(original(original, clean, "84.8%")).isEqualTo("84.8\\%");
    assertThat(original(original, clean, "2.2x")).isEqualTo("2.2times");
    assertThat(original(original, clean, "GadgetQA")).isEqualTo("GadgetQA");
  }

  private static String original(String original, CleanText clean, String part) {
    int start = clean.text().indexOf(part);
    int from = clean.originalStart(start);
    int to = clean.originalEnd(start + part.length());
    return original.substring(
        original.offsetByCodePoints(0, from), original.offsetByCodePoints(0, to));
  }

  @Test
  void everyOffsetIsWithinTheOriginal() {
    String original = "\\% $x$ \\textbf{a} \ud83d\ude80sim3 \\cite{b} rightarrow";
    CleanText clean = cleaner.clean(original);
    int length = original.codePointCount(0, original.length());
    for (int i = 0; i < clean.text().length(); i++) {
      assertThat(clean.originalStart(i)).isBetween(0, length - 1);
      assertThat(clean.originalEnd(i + 1)).isBetween(1, length);
    }
  }
}
