package org.benchgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.junit.jupiter.api.Test;

class CandidateGroupTest {
  private final Document document =
      Annotators.shared().annotate(new Paper("p", "QuxNet", "It is fast."));

  private String finder(String... extractors) {
    List<Mention> candidates =
        Stream.of(extractors)
            .map(
                extractor ->
                    new Mention(
                        EntityType.METHOD,
                        new Span(Field.TITLE, 0, 6),
                        "QuxNet",
                        true,
                        0.9,
                        extractor))
            .toList();
    return CandidateGroup.of(document, candidates).get(0).places().get(0).finder();
  }

  @Test
  void aRuleThatFoundItIsNamedBeforeWhatLearnedTo() {
    assertThat(finder("encoder", "tagger", "title", "gazetteer")).isEqualTo("gazetteer");
    assertThat(finder("tagger", "encoder", "tagger-faint")).isEqualTo("encoder");
  }
}
