package org.benchgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void variantsOfCaseHyphenAndSpaceFallTogether() {
    assertThat(Slug.of("ImageNet-1K")).isEqualTo("imagenet-1k");
    assertThat(Slug.of("ImageNet 1k")).isEqualTo("imagenet-1k");
    assertThat(Slug.of(" Caf\u00e9_\u2013 ")).isEqualTo("cafe");
  }

  @Test
  void namesThatLoseCharactersStayApart() {
    assertThat(Slug.of("A*"))
        .startsWith("a-")
        .isNotEqualTo(Slug.of("A"))
        .isNotEqualTo(Slug.of("A+"));
    assertThat(Slug.of("\u0414\u0430\u043d\u043d\u044b\u0435")).matches("[0-9a-f]{8}");
    assertThat(Slug.of("\u0414\u0430\u043d\u043d\u044b\u0435"))
        .isNotEqualTo(Slug.of("\u0414\u043e\u043c"));
    assertThat(Slug.of("x".repeat(1000))).hasSize(89).isNotEqualTo(Slug.of("x".repeat(1001)));
  }

  @Test
  void isNeverEmpty() {
    assertThat(Slug.of("")).isNotEmpty();
    assertThat(Slug.of("\"'/")).isNotEmpty();
    assertThat(Slug.of("\ud83d\ude80")).matches("[a-z0-9-]+");
  }
}
