package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.RoleScores;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.TokenRange;
import org.junit.jupiter.api.Test;

/**
 * A made-up teacher that takes words with a capital "G" for methods, and those with "S" for data.
 */
class TeacherLessonsTest {
  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "[MASK]"));

  private static final ImmutableDoubleArray UNREAD = ImmutableDoubleArray.of();

  private static List<EncoderLesson> lessons(List<List<String>> sentences) {
    return TeacherLessons.of(new ScoredText(sentences, scores(sentences)), PIECES);
  }

  private static List<List<String>> gearText() {
    return List.of(List.of("Gear", "is", "ours"), List.of("On", "Spokes", "Gear", "wins"));
  }

  private static EncoderScores scores(List<List<String>> sentences) {
    return new EncoderScores(
        sentences.stream()
            .map(words -> new TagScores(words.stream().map(TeacherLessonsTest::tags).toList()))
            .toList(),
        sentences.stream()
            .map(words -> new RoleScores(words.stream().map(TeacherLessonsTest::roles).toList()))
            .toList(),
        sentences.stream()
            .map(
                words ->
                    new RelationScores(
                        words.stream().map(TeacherLessonsTest::subject).toList(),
                        words.stream().map(TeacherLessonsTest::object).toList()))
            .toList());
  }

  private static Map<String, Double> tags(String word) {
    return switch (word.charAt(0)) {
      case 'G' -> Map.of("B-method", 0.75, Tag.OUTSIDE, 0.25);
      case 'S' -> Map.of("B-data", 0.5, "B-method", 0.375, Tag.OUTSIDE, 0.125);
      default -> Map.of(Tag.OUTSIDE, 1.0);
    };
  }

  private static Map<Role, Double> roles(String word) {
    return word.startsWith("G") ? Map.of(Role.INTRODUCED, 0.875) : Map.of();
  }

  /** The odds of a method to be measured are one for each of its mentions, and 1/4 to be new. */
  private static ImmutableDoubleArray subject(String word) {
    if (word.endsWith("?")) {
      return UNREAD;
    }
    double[] numbers = new double[RelationScores.SUBJECT_WIDTH];
    for (FactKind kind : RelationScores.KINDS) {
      int from = RelationScores.KINDS.indexOf(kind) * (RelationScores.OBJECT_WIDTH + 1);
      numbers[from] = kind == FactKind.EVALUATED_ON ? 1 : 0;
      numbers[from + RelationScores.OBJECT_WIDTH] =
          kind == FactKind.INTRODUCES ? Math.log(0.25) : 0;
    }
    return ImmutableDoubleArray.copyOf(numbers);
  }

  /** What is measured on is three times as likely a thing that starts with "S". */
  private static ImmutableDoubleArray object(String word) {
    if (word.endsWith("?")) {
      return UNREAD;
    }
    double[] numbers = new double[RelationScores.OBJECT_WIDTH];
    numbers[0] = word.startsWith("S") ? Math.log(1.5) : 0;
    return ImmutableDoubleArray.copyOf(numbers);
  }

  @Test
  void eachWordHasTheLikelihoodsOfItsLabelsAndRoles() {
    WordTargets words = lessons(gearText()).get(0).words();

    assertThat(words.words()).isEqualTo(7);
    assertThat(tag(words, 0, "B-method")).isEqualTo(0.75f);
    assertThat(tag(words, 0, Tag.OUTSIDE)).isEqualTo(0.25f);
    assertThat(tag(words, 1, Tag.OUTSIDE)).isEqualTo(1);
    assertThat(tag(words, 4, "B-data")).isEqualTo(0.5f);
    assertThat(tag(words, 4, "B-method")).isEqualTo(0.375f);
    assertThat(tag(words, 5, "I-method")).isZero();
    float[] roles = words.roles().orElseThrow();
    assertThat(roles[5 * WordTargets.ROLES + Role.INTRODUCED.ordinal()]).isEqualTo(0.875f);
    assertThat(roles[4 * WordTargets.ROLES + Role.INTRODUCED.ordinal()]).isZero();
  }

  private static float tag(WordTargets words, int word, String tag) {
    return words.tags()[word * WordTargets.TAGS + Tag.ALL.indexOf(tag)];
  }

  @Test
  void mentionsOfTheSameWordsAreOneEntity() {
    RelationTargets relations = lessons(gearText()).get(0).relations();

    assertThat(relations.types()).containsExactly(EntityType.METHOD, EntityType.DATASET);
    assertThat(relations.places()).containsExactly(place(0, 0), place(4, 1), place(5, 0));
  }

  private static RelationTargets.Place place(int word, int entity) {
    return new RelationTargets.Place(new TokenRange(word, word + 1), entity);
  }

  @Test
  void theOddsOfEntitiesAreTheSumOfThoseOfTheirMentions() {
    RelationTargets relations = lessons(gearText()).get(0).relations();

    // Two mentions of the method, each with odds of 1.5: 3 to 1.
    assertThat(relations.pairs().get(FactKind.EVALUATED_ON).hold())
        .containsExactly(new float[] {0, 0.75f, 0, 0}, within(1e-6f));
    // The method has four pairs of mentions with odds of 1/4, the data set one.
    assertThat(relations.pairs().get(FactKind.INTRODUCES).hold())
        .containsExactly(new float[] {0.5f, 0, 0, 0.2f}, within(1e-6f));
  }

  @Test
  void whatTheTeacherDidNotRelateIsNotTaught() {
    RelationTargets relations =
        lessons(List.of(List.of("Gear?", "and", "Gimbal", "win"))).get(0).relations();

    assertThat(relations.places()).containsExactly(place(2, 0));
  }

  @Test
  void aTextWithoutMentionsTeachesThatNothingIsOne() {
    EncoderLesson lesson = lessons(List.of(List.of("it", "rained"))).get(0);

    assertThat(lesson.relations().mentions()).isZero();
    assertThat(tag(lesson.words(), 1, Tag.OUTSIDE)).isEqualTo(1);
  }

  @Test
  void mentionsStandWhereTheirWordsDoThoughATextIsCut() {
    List<List<String>> sentences =
        IntStream.range(0, 5).mapToObj(i -> sentence(200, 10 * (i + 1))).toList();

    List<EncoderLesson> lessons = lessons(sentences);

    assertThat(lessons).hasSize(3);
    assertThat(lessons.get(0).relations().places()).containsExactly(place(10, 0), place(220, 0));
    assertThat(lessons.get(1).relations().places()).containsExactly(place(30, 0), place(240, 0));
    assertThat(lessons.get(2).relations().places()).containsExactly(place(50, 0));
  }

  @Test
  void ofASentenceThatIsTooLongTheEndIsNotTaught() {
    List<EncoderLesson> lessons =
        lessons(List.of(sentence(600, 590), sentence(20, 5), sentence(20, 6)));

    assertThat(lessons.get(0).relations().places()).isEmpty();
    assertThat(lessons.get(0).words().words()).isLessThan(600);
    assertThat(lessons.get(1).relations().places()).containsExactly(place(5, 0), place(26, 0));
  }

  private static List<String> sentence(int words, int gear) {
    List<String> sentence = new ArrayList<>(Collections.nCopies(words, "and"));
    sentence.set(gear, "Gear");
    return sentence;
  }
}
