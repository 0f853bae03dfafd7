package org.benchgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.benchgraph.model.Paper;
import org.junit.jupiter.api.Test;

/** The real dumps of listing pages, where they are at hand. */
class SeedsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path GOLD = Path.of("../shared/gold");

  @Test
  void readsEveryRecordAndMergesTheRepeats() {
    assumeTrue(Files.isDirectory(SEEDS), "the seed files are not beside the project");

    Reading reading = Reading.of(SEEDS);

    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.papers()).hasSize(440);
    assertThat(reading.papers().stream().mapToInt(paper -> paper.sources().size()).sum())
        .isEqualTo(459);
    assertThat(reading.papers()).extracting(Paper::id).doesNotHaveDuplicates();
    assertThat(reading.papers()).allMatch(paper -> paper.title().length() < 200);
    assertThat(reading.papers()).noneMatch(paper -> paper.title().startsWith("Subscribe"));
    assertThat(reading.papers()).noneMatch(paper -> paper.abstractText().length() < 300);
  }

  @Test
  void readsTheSameTextAsAnnotatorsDid() {
    assumeTrue(Files.isDirectory(SEEDS), "the seed files are not beside the project");
    assumeTrue(Files.isDirectory(GOLD), "the gold files are not beside the project");
    Map<String, String> abstracts = new HashMap<>();
    Reading.of(SEEDS).papers().forEach(p -> abstracts.put(p.title(), p.abstractText()));

    Reading gold = Reading.as("jsonl", GOLD.resolve("train.jsonl"), GOLD.resolve("dev.jsonl"));

    assertThat(gold.skipped()).isEmpty();
    assertThat(gold.papers()).hasSize(300);
    long known = 0;
    for (Paper paper : gold.papers()) {
      if (abstracts.containsKey(paper.title())) {
        known++;
        assertThat(abstracts.get(paper.title())).isEqualTo(paper.abstractText().strip());
      }
    }
    assertThat(known).as("papers that stand in both").isGreaterThan(290);
  }
}
