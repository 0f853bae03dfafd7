package org.benchgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperIdTest {
  @ParameterizedTest
  @CsvSource({
    "2111.09886, arxiv-2111.09886",
    "2111.09886v3, arxiv-2111.09886",
    "arXiv:2111.09886, arxiv-2111.09886",
    "arxiv-2111.09886, arxiv-2111.09886",
    "http://arxiv.org/abs/0704.0001v1, arxiv-0704.0001",
    "https://arxiv.org/pdf/2111.09886v1.pdf, arxiv-2111.09886",
    "cs/0112017, arxiv-cs-0112017",
    "math.GT/0309136v2, arxiv-math-0309136",
    "arxiv-cs-0112017, arxiv-cs-0112017",
    "10.48550/arXiv.2111.09886, arxiv-2111.09886",
    "paper-1234567, paper-1234567",
    "my-paper, my-paper",
  })
  void knowsTheSchemes(String given, String id) {
    assertThat(PaperId.ofGiven(given)).map(PaperId::value).contains(id);
  }

  @Test
  void differentIdsNeverFallTogetherAndAllAreSafeInAnIri() {
    String[] given = {"a/b", "a.b", "a b", "A-B", "a-b", "<a>\"b", "данные", "10.1/x/y", "../b"};

    assertThat(given)
        .extracting(id -> PaperId.ofGiven(id).orElseThrow().value())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9.-]+") && !id.startsWith("."));
    assertThat(PaperId.ofGiven("  ")).isEmpty();
    assertThat(PaperId.ofDoi("https://doi.org/10.1234/ABC"))
        .isEqualTo(PaperId.ofDoi("doi:10.1234/abc"));
  }
}
