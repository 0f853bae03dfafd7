package org.benchgraph.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
  @ParameterizedTest
  @CsvSource({
    "CIFAR-10, cifar10",
    "CIFAR 10, cifar10",
    "the Large Language-Models, large language model",
    "LLMs, llm",
    "ablation studies, ablation study",
    "losses, loss",
    "sentiment analysis, sentiment analysis",
    "a priori, priori",
    "WMT'14, wmt14",
    "pass@1, pass@1",
    "C++, c++",
    "'\u201cGlow\u201d', glow",
    "'---', ''"
  })
  void variantsFallTogether(String surface, String normalForm) {
    assertThat(NormalForm.of(surface)).isEqualTo(normalForm);
  }
}
