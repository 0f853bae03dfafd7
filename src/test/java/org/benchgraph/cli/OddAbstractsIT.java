package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.benchgraph.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Abstracts that are not plain English go through, and what is not read of them is said. */
@Timeout(600)
class OddAbstractsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ABSTRACTS =
      List.of(
          "We like it. " + "and so ".repeat(5_000) + "it ends. Then GadgetNet reached 71.5%.",
          "Then GadgetNet saw " + "\\".repeat(40_000) + " and reached 71.5% on ImageNet.",
          "Wir zeigen GadgetNet, ein Verfahren für Bilder. Es erreicht 71,5 % auf ImageNet. "
              .repeat(100),
          "我们提出了一种新方法 GadgetNet，在 ImageNet 上达到 71.5%。 ".repeat(100),
          "WE SHOW GADGETNET, A METHOD. IT REACHES 71.5% ON IMAGENET. ".repeat(100),
          "We minimise $\\mathcal{L}(\\theta) = \\sum_{i=1}^{N} \\|x_i\\|^2_2$ with \\textbf{GadgetNet}. It gets 84.8\\% \\cite{gadget}. "
              .repeat(100),
          "GadgetNet ".repeat(5_000),
          "GadgetNet beats BarNet by 3% on FooSet. ".repeat(1_000),
          "of");

  @TempDir private Path folder;

  private Path input() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ABSTRACTS.size(); i++) {
      ObjectNode record = JSON.createObjectNode();
      record.put("title", "GadgetNet " + i);
      record.put("abstract", ABSTRACTS.get(i));
      lines.append(record).append('\n');
    }
    return Files.writeString(folder.resolve("papers.jsonl"), lines);
  }

  @Test
  void allAreRead() throws IOException {
    Path out = folder.resolve("out.jsonl");

    Outcome outcome =
        CommandLine.run("extract", input().toString(), "--out", out.toString(), "--timings");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err())
        .contains("9 read, 0 records skipped")
        .containsPattern("warning: .*papers.jsonl#1: '.*' is read in part, without a sentence of ")
        .containsPattern("papers.jsonl#2: '.*' is read in part, without a word of 40,000 charac")
        .containsPattern("papers.jsonl#7: '.*' is read in part, without a sentence of 5,000 words")
        .contains("3 papers, whose other sentences or words are too long")
        .containsPattern("(?m)^tagging +\\d+\\.\\d\\d +\\d+\\.\\d$")
        .contains("most memory: heap ")
        .doesNotContain("\tat ", "Exception");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSize(ABSTRACTS.size());
    for (int i = 0; i < lines.size(); i++) {
      assertThatMentionsAreWhereTheySay(JSON.readTree(lines.get(i)), ABSTRACTS.get(i));
    }
  }

  private static void assertThatMentionsAreWhereTheySay(JsonNode record, String text) {
    for (JsonNode entity : record.get("entities")) {
      for (JsonNode mention : entity.get("mentions")) {
        if (mention.get("field").asText().equals("abstract")) {
          int start = text.offsetByCodePoints(0, mention.get("start").asInt());
          int end = text.offsetByCodePoints(0, mention.get("end").asInt());
          assertThat(text.substring(start, end)).isEqualTo(mention.get("surface").asText());
        }
      }
    }
  }
}
