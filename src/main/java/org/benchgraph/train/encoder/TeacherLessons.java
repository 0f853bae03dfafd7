package org.benchgraph.train.encoder;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.extract.encoder.PieceSequence;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.RoleScores;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.extract.tag.TaggedRange;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.TokenRange;

/**
 * What an encoder that has learned says of texts that nobody labelled, as lessons for another: not
 * the likeliest labels alone, but how likely each is (Hinton and others 2015, Distilling the
 * Knowledge in a Neural Network).
 */
final class TeacherLessons {
  /** Mentions of one type and of the same words are of one entity. */
  private record Form(EntityType type, String words) {}

  private final List<List<String>> words;
  private final EncoderScores scores;

  private TeacherLessons(ScoredText text) {
    this.words = text.words();
    this.scores = text.scores();
  }

  /** The lessons of a text: one for each sequence that it is cut into. */
  static List<EncoderLesson> of(ScoredText text, WordPieces pieces) {
    TeacherLessons lessons = new TeacherLessons(text);
    return PieceSequence.of(text.words(), pieces).stream()
        .map(lessons::lesson)
        .collect(ImmutableList.toImmutableList());
  }

  private EncoderLesson lesson(PieceSequence sequence) {
    return new EncoderLesson(sequence, wordTargets(sequence), relations(sequence));
  }

  private WordTargets wordTargets(PieceSequence sequence) {
    int count = sequence.words().size();
    float[] tags = new float[count * WordTargets.TAGS];
    float[] roles = new float[count * WordTargets.ROLES];
    for (int i = 0; i < count; i++) {
      PieceSequence.Word word = sequence.words().get(i);
      TagScores tagScores = scores.tags().get(word.sentence());
      for (int tag = 0; tag < WordTargets.TAGS; tag++) {
        tags[i * WordTargets.TAGS + tag] =
            (float) tagScores.probability(word.index(), Tag.ALL.get(tag));
      }
      RoleScores roleScores = scores.roles().get(word.sentence());
      TokenRange one = new TokenRange(word.index(), word.index() + 1);
      for (Role role : Role.values()) {
        roles[i * WordTargets.ROLES + role.ordinal()] = (float) roleScores.probability(one, role);
      }
    }
    return new WordTargets(count, tags, Optional.of(roles));
  }

  private RelationTargets relations(PieceSequence sequence) {
    List<RelationTargets.Place> places = new ArrayList<>();
    Map<Form, Integer> entities = new LinkedHashMap<>();
    ListMultimap<Integer, ImmutableDoubleArray> subjects = ArrayListMultimap.create();
    ListMultimap<Integer, ImmutableDoubleArray> objects = ArrayListMultimap.create();
    ListMultimap<Integer, PieceSequence.Word> sentences =
        Multimaps.index(sequence.words(), PieceSequence.Word::sentence);
    int start = 0;
    for (int sentence : sentences.keySet()) {
      int length = sentences.get(sentence).size();
      RelationScores relations = scores.relations().get(sentence);
      for (TaggedRange range : scores.tags().get(sentence).ranges(1)) {
        TokenRange tokens = range.tokens();
        Optional<ImmutableDoubleArray> subject = relations.subject(tokens);
        Optional<ImmutableDoubleArray> object = relations.object(tokens);
        if (tokens.to() <= length && subject.isPresent() && object.isPresent()) {
          int entity = entities.computeIfAbsent(form(sentence, range), one -> entities.size());
          places.add(
              new RelationTargets.Place(
                  new TokenRange(start + tokens.from(), start + tokens.to()), entity));
          subjects.put(entity, subject.get());
          objects.put(entity, object.get());
        }
      }
      start += length;
    }
    return RelationTargets.of(
        sequence.words().size(),
        places,
        entities.keySet().stream().map(Form::type).toList(),
        (kind, subject, object) -> likelihood(kind, subjects.get(subject), objects.get(object)));
  }

  private Form form(int sentence, TaggedRange range) {
    List<String> name = words.get(sentence).subList(range.tokens().from(), range.tokens().to());
    return new Form(range.type(), String.join(" ", name).toLowerCase(Locale.ROOT));
  }

  private static double likelihood(
      FactKind kind, List<ImmutableDoubleArray> subjects, List<ImmutableDoubleArray> objects) {
    double odds = RelationScores.odds(kind, subjects, objects);
    return odds / (1 + odds);
  }
}
