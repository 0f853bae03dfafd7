package org.benchgraph.extract.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.benchgraph.extract.learned.Models;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.junit.jupiter.api.Test;

/** The encoder of the shipped model, on sentences of our own. */
class EncoderTest {
  private static final String SENTENCE =
      "On ImageNet our model reaches an accuracy of 71.5 percent.";

  private final Encoder encoder = Models.shipped().mentions().encoder();

  private static Document document(String text) {
    return Annotators.shared().annotate(new Paper("p", "Seeing More Widgets", text));
  }

  @Test
  void eachWordHasALikelihoodForEachLabelAndEachRoleAndCanBeRelated() {
    Document document = document(SENTENCE);

    EncoderScores scores = encoder.score(document);

    assertThat(scores.tags()).hasSameSizeAs(document.sentences());
    assertThat(scores.roles()).hasSameSizeAs(document.sentences());
    for (TaggedSentence sentence : document.sentences()) {
      assertThat(scores.tags().get(sentence.index()).probabilities())
          .hasSameSizeAs(sentence.tokens())
          .allSatisfy(
              word -> {
                assertThat(word).containsOnlyKeys(Tag.ALL.toArray(String[]::new));
                assertThat(word.values().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(1, within(1e-5));
              });
      assertThat(scores.roles().get(sentence.index()).probabilities())
          .hasSameSizeAs(sentence.tokens())
          .allSatisfy(
              word -> {
                assertThat(word).containsOnlyKeys(Role.values());
                assertThat(word.values())
                    .allMatch(likelihood -> 0 <= likelihood && likelihood <= 1);
              });
      RelationScores relations = scores.relations().get(sentence.index());
      assertThat(relations.subjects())
          .hasSameSizeAs(sentence.tokens())
          .allMatch(word -> word.length() == RelationScores.SUBJECT_WIDTH);
      assertThat(relations.objects())
          .hasSameSizeAs(sentence.tokens())
          .allMatch(word -> word.length() == RelationScores.OBJECT_WIDTH);
    }
  }

  @Test
  void aKnownDataSetAndAMetricAreLabelled() {
    Document document = document(SENTENCE);
    TaggedSentence sentence = document.sentences().get(1);
    TagScores tags = encoder.score(document).tags().get(1);

    assertThat(tags.best(place(sentence, "ImageNet"))).isEqualTo(Tag.first(EntityType.DATASET));
    assertThat(tags.best(place(sentence, "accuracy"))).isEqualTo(Tag.first(EntityType.METRIC));
    assertThat(tags.best(place(sentence, "reaches"))).isEqualTo(Tag.OUTSIDE);
  }

  private static int place(TaggedSentence sentence, String word) {
    return sentence.tokens().stream().map(Token::word).toList().indexOf(word);
  }

  @Test
  void aTextOfThousandsOfWordsGoesThroughAndIsReadToItsEnd() {
    Document document = document(String.join(" ", Collections.nCopies(500, SENTENCE)));
    assertThat(document.sentences()).hasSizeGreaterThan(400);

    List<TagScores> tags = encoder.score(document).tags();

    assertThat(tags).hasSameSizeAs(document.sentences());
    TaggedSentence last = document.sentences().get(document.sentences().size() - 1);
    assertThat(tags.get(last.index()).best(place(last, "ImageNet")))
        .isEqualTo(Tag.first(EntityType.DATASET));
  }

  @Test
  void severalThreadsGetTheSameScores() {
    Document document = document(SENTENCE + " We compare it with GadgetNet on speech recognition.");
    EncoderScores alone = encoder.score(document);

    List<EncoderScores> together =
        IntStream.range(0, 16).parallel().mapToObj(i -> encoder.score(document)).toList();

    assertThat(together).containsOnly(alone);
  }

  @Test
  void bytesThatAreNoGraphAreRefusedInOneLine() {
    WordPieces pieces = encoder.file().pieces();
    byte[] whole = encoder.file().graph();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    byte[] text = "no graph\nat all".getBytes(StandardCharsets.UTF_8);

    for (byte[] broken : new byte[][] {half, text, new byte[0]}) {
      assertThatThrownBy(() -> Encoder.of(new EncoderFile(broken, pieces)))
          .isInstanceOf(EncoderException.class)
          .hasMessageStartingWith("the encoder cannot be run: ")
          .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
  }
}
