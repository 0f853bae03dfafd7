package org.benchgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.junit.jupiter.api.Test;

class TaggerCandidatesTest {
  /** What the tagger finds that takes some words of an abstract of one sentence for a method. */
  private static List<String> found(String text, String... words) {
    Document document = Annotators.shared().annotate(new Paper("p", "Gears", text));
    List<String> method = List.of(words);
    ImmutableList.Builder<TagScores> rows = ImmutableList.builder();
    document
        .sentences()
        .forEach(
            sentence ->
                rows.add(
                    new TagScores(
                        sentence.tokens().stream()
                            .map(token -> method.indexOf(token.word()))
                            .map(place -> Map.of(label(place), 1.0))
                            .toList())));
    return TaggerCandidates.of(
            document, new WordScores(EncoderScores.nothing(document), rows.build()))
        .stream()
        .filter(mention -> mention.extractor().equals(TaggerCandidates.LIKELY))
        .map(Mention::surface)
        .toList();
  }

  private static String label(int place) {
    return place < 0
        ? Tag.OUTSIDE
        : place == 0 ? Tag.first(EntityType.METHOD) : Tag.later(EntityType.METHOD);
  }

  @Test
  void signsAroundANameAreNoPartOfIt() {
    assertThat(found("We run / gear pooling ~ again.", "/", "gear", "pooling", "~"))
        .containsExactly("gear pooling");
  }

  @Test
  void aBracketThatWasOpenedBeforeEndsAName() {
    assertThat(found("We run gear pooling (GP) networks.", "GP", ")", "networks"))
        .containsExactly("GP");
    assertThat(found("We run (G) pooling.", "(", "G", ")", "pooling")).containsExactly("G");
  }

  @Test
  void aBracketThatIsOpenedWithinAName() {
    assertThat(found("We run GP (fast) networks.", "GP", "(", "fast", ")", "networks"))
        .containsExactly("GP (fast) networks");
  }

  @Test
  void signsAloneAreNoName() {
    assertThat(found("We run gears (all).", "(", ")")).isEmpty();
  }
}
