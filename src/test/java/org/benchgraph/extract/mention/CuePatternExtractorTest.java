package org.benchgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Annotators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuePatternExtractorTest {
  private final CuePatternExtractor extractor = new CuePatternExtractor();

  private Iterable<String> found(String sentence) {
    return extractor
        .extract(Annotators.shared().annotate(new Paper("paper", "Widgets", sentence)))
        .stream()
        .map(Mention::surface)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We proposed a sparse gear network. | sparse gear network",
        "The new part is dubbed rolling cog filter here. | rolling cog filter",
        "They differ in terms of the frame rate. | frame rate",
        "It wins on benchmarks such as the rest, and on datasets like GearBench. | GearBench",
        "It clearly outperforms CogNet. | CogNet",
        "We look at the task of gear counting. | gear counting"
      })
  void whatFollowsACueIsFoundWhateverItsForm(String sentence, String find) {
    assertThat(found(sentence)).contains(find);
  }

  @Test
  void aCueOfAnotherCaseOrNoneFindsNothing() {
    assertThat(found("BENCHMARKS like GearBench are old. A gear network turns.")).isEmpty();
  }
}
