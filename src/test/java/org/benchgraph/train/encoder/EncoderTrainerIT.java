package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagSequences;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a few labelled sentences, many times over, to an encoder that labels them. */
class EncoderTrainerIT {
  private static final int TIMES = 12;

  /** In each, the first name is a method and the second a data set. */
  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("WidgetNet was trained with Open Widgets.", "WidgetNet", "Open Widgets"),
          List.of("On SprocketBank, GadgetFormer comes first.", "GadgetFormer", "SprocketBank"),
          List.of("We run CogBoost over GearQA again.", "CogBoost", "GearQA"),
          List.of("LeverTree reads all of PulleyCorpus.", "LeverTree", "PulleyCorpus"));

  @BeforeEach
  void pretrainedEncoderAndPyTorch() {
    Tuning.assumePossible();
  }

  private static Document document(String text) {
    return Annotators.shared().annotate(new Paper("p", "Machines", text));
  }

  private static Mention mention(EntityType type, String text, String name) {
    int start = text.indexOf(name);
    Span span = new Span(Field.ABSTRACT, start, start + name.length());
    return new Mention(type, span, name, true, 1, "test");
  }

  private static List<List<String>> tags(Document document, List<String> sentence) {
    String text = sentence.get(0);
    return TagSequences.of(
        document,
        List.of(
            mention(EntityType.METHOD, text, sentence.get(1)),
            mention(EntityType.DATASET, text, sentence.get(2))));
  }

  /** Methods are introduced, data sets are measured on; nobody says so in corpora. */
  private static LabelledText labelled(List<String> sentence, boolean marked) {
    Document document = document(sentence.get(0));
    List<List<String>> tags = tags(document, sentence);
    List<List<Optional<MarkedEntity>>> entities =
        tags.stream()
            .map(labels -> labels.stream().map(EncoderTrainerIT::entity).toList())
            .toList();
    return new LabelledText(
        document.words(), tags, marked ? Optional.of(entities) : Optional.empty());
  }

  private static Optional<MarkedEntity> entity(String tag) {
    if (tag.equals(Tag.OUTSIDE)) {
      return Optional.empty();
    }
    return Optional.of(
        tag.endsWith("-method")
            ? new MarkedEntity(
                0,
                EntityType.METHOD,
                roles(tag),
                ImmutableSetMultimap.of(FactKind.INTRODUCES, 0, FactKind.EVALUATED_ON, 1))
            : new MarkedEntity(1, EntityType.DATASET, roles(tag), ImmutableSetMultimap.of()));
  }

  private static Set<Role> roles(String tag) {
    if (tag.equals(Tag.OUTSIDE)) {
      return Set.of();
    }
    return tag.endsWith("-method") ? Set.of(Role.INTRODUCED) : Set.of(Role.MEASURED_ON);
  }

  private static List<LabelledText> lessons(int times, boolean marked) {
    return SENTENCES.stream()
        .map(sentence -> labelled(sentence, marked))
        .flatMap(text -> Collections.nCopies(times, text).stream())
        .toList();
  }

  private static EncoderTrainer.Lessons alike(List<LabelledText> papers) {
    return new EncoderTrainer.Lessons(papers, List.of());
  }

  @Test
  void itLearnsToLabelTheTextsAndWhatTheirEntitiesDo() {
    EncoderFile tuned = new EncoderTrainer(List.of(), 1).train(alike(lessons(TIMES, true)));

    Encoder encoder = Encoder.of(tuned);
    for (List<String> sentence : SENTENCES) {
      Document document = document(sentence.get(0));
      List<List<String>> tags = tags(document, sentence);
      EncoderScores scores = encoder.score(document);
      for (TaggedSentence words : document.sentences()) {
        List<String> expected = tags.get(words.index());
        for (int i = 0; i < expected.size(); i++) {
          assertThat(scores.tags().get(words.index()).best(i))
              .as(words.tokens().get(i).word())
              .isEqualTo(expected.get(i));
          assertThat(likely(scores, words.index(), i))
              .as(words.tokens().get(i).word())
              .isEqualTo(roles(expected.get(i)));
        }
      }
      RelationScores relations = scores.relations().get(1);
      TokenRange method = range(tags.get(1), "-method");
      TokenRange data = range(tags.get(1), "-data");
      assertThat(odds(relations, FactKind.EVALUATED_ON, method, data)).isPositive();
      assertThat(odds(relations, FactKind.USES, method, data)).isNegative();
      assertThat(odds(relations, FactKind.INTRODUCES, method, method)).isPositive();
      assertThat(odds(relations, FactKind.INTRODUCES, data, data)).isNegative();
    }
  }

  private static TokenRange range(List<String> tags, String end) {
    List<Integer> places =
        IntStream.range(0, tags.size()).filter(i -> tags.get(i).endsWith(end)).boxed().toList();
    return new TokenRange(places.get(0), places.get(places.size() - 1) + 1);
  }

  private static double odds(
      RelationScores scores, FactKind kind, TokenRange subject, TokenRange object) {
    return RelationScores.logOdds(
        kind, scores.subject(subject).orElseThrow(), scores.object(object).orElseThrow());
  }

  private static Set<Role> likely(EncoderScores scores, int sentence, int word) {
    return Stream.of(Role.values())
        .filter(role -> scores.roles().get(sentence).probabilities().get(word).get(role) > 0.5)
        .collect(Collectors.toSet());
  }

  @Test
  void theSameTextsGiveTheSameBytesAndACorpusMakesADifference() {
    List<LabelledText> corpus = lessons(1, false);
    List<LabelledText> papers = lessons(1, true);

    byte[] once = new EncoderTrainer(List.of(corpus), 1).train(alike(papers)).graph();
    byte[] twice = new EncoderTrainer(List.of(corpus), 1).train(alike(papers)).graph();
    byte[] without = new EncoderTrainer(List.of(), 1).train(alike(papers)).graph();

    assertThat(twice).isEqualTo(once);
    assertThat(without).isNotEqualTo(once);
  }

  @Test
  void whatIsReadLastMakesADifference() {
    List<LabelledText> papers = lessons(1, true);
    EncoderTrainer trainer = new EncoderTrainer(List.of(), 1);

    byte[] none = trainer.train(alike(papers)).graph();
    byte[] first = trainer.train(new EncoderTrainer.Lessons(papers, papers.subList(0, 1))).graph();
    byte[] again = trainer.train(new EncoderTrainer.Lessons(papers, papers.subList(0, 1))).graph();
    byte[] second = trainer.train(new EncoderTrainer.Lessons(papers, papers.subList(1, 2))).graph();

    assertThat(first).isEqualTo(again).isNotEqualTo(none).isNotEqualTo(second);
  }

  @Test
  void pupilsLearnFromTheirTeacherWhatNoPersonTellsThem() {
    List<LabelledText> papers = lessons(TIMES, true);
    Encoder teacher = Encoder.of(new EncoderTrainer(List.of(), 1).train(alike(papers)));
    AtomicInteger asked = new AtomicInteger();
    Supplier<Stream<ScoredText>> others =
        () -> {
          asked.incrementAndGet();
          return SENTENCES.stream()
              .map(sentence -> document(sentence.get(0)))
              .map(document -> new ScoredText(document.words(), teacher.score(document)))
              .flatMap(text -> Collections.nCopies(4 * TIMES, text).stream());
        };
    List<LabelledText> one = papers.subList(0, 1);

    EncoderTrainer trainer = new EncoderTrainer(List.of(), 1).after(others);
    Encoder pupil = Encoder.of(trainer.train(alike(one)));
    Encoder other = Encoder.of(trainer.train(alike(papers.subList(1, 2))));
    Encoder alone = Encoder.of(new EncoderTrainer(List.of(), 1).train(alike(one)));

    assertThat(right(pupil)).isGreaterThan(right(alone));
    assertThat(right(other)).isGreaterThan(right(alone));
    assertThat(asked).as("times that the teacher was asked").hasValue(1);
  }

  /** How many words of all sentences have the label that they should. */
  private static long right(Encoder encoder) {
    long right = 0;
    for (List<String> sentence : SENTENCES) {
      Document document = document(sentence.get(0));
      List<List<String>> tags = tags(document, sentence);
      EncoderScores scores = encoder.score(document);
      for (int i = 0; i < tags.size(); i++) {
        for (int word = 0; word < tags.get(i).size(); word++) {
          right += scores.tags().get(i).best(word).equals(tags.get(i).get(word)) ? 1 : 0;
        }
      }
    }
    return right;
  }
}
