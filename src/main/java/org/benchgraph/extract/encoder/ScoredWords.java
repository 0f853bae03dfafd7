package org.benchgraph.extract.encoder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.RoleScores;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.nlp.Document;

/** The scores of a document in the making. Words that are never set count as not read. */
final class ScoredWords {
  /**
   * Words that can be related. An abstract has some two hundred; each takes six kilobytes, so that
   * a text without end would fill the memory.
   */
  private static final int MOST_RELATED = 4_000;

  private final List<List<Map<String, Double>>> tags = new ArrayList<>();
  private final List<List<Map<Role, Double>>> roles = new ArrayList<>();
  private final List<List<ImmutableDoubleArray>> subjects = new ArrayList<>();
  private final List<List<ImmutableDoubleArray>> objects = new ArrayList<>();
  private int related;

  ScoredWords(Document document) {
    EncoderScores nothing = EncoderScores.nothing(document);
    nothing.tags().forEach(row -> tags.add(new ArrayList<>(row.probabilities())));
    nothing.roles().forEach(row -> roles.add(new ArrayList<>(row.probabilities())));
    nothing.relations().forEach(row -> subjects.add(new ArrayList<>(row.subjects())));
    nothing.relations().forEach(row -> objects.add(new ArrayList<>(row.objects())));
  }

  /** What the encoder gives for a word, one row of each output that {@link EncoderFile} names. */
  void set(
      PieceSequence.Word word,
      float[] tagRow,
      float[] roleRow,
      float[] subjectRow,
      float[] objectRow) {
    tags.get(word.sentence()).set(word.index(), byLabel(tagRow));
    roles.get(word.sentence()).set(word.index(), byRole(roleRow));
    if (related++ < MOST_RELATED) {
      subjects.get(word.sentence()).set(word.index(), numbers(subjectRow));
      objects.get(word.sentence()).set(word.index(), numbers(objectRow));
    }
  }

  EncoderScores scores() {
    return new EncoderScores(
        tags.stream().map(TagScores::new).collect(toImmutableList()),
        roles.stream().map(RoleScores::new).collect(toImmutableList()),
        IntStream.range(0, subjects.size())
            .mapToObj(i -> new RelationScores(subjects.get(i), objects.get(i)))
            .collect(toImmutableList()));
  }

  private static Map<String, Double> byLabel(float[] row) {
    ImmutableMap.Builder<String, Double> labels = ImmutableMap.builder();
    IntStream.range(0, row.length).forEach(i -> labels.put(Tag.ALL.get(i), (double) row[i]));
    return labels.buildOrThrow();
  }

  private static Map<Role, Double> byRole(float[] row) {
    ImmutableMap.Builder<Role, Double> roles = ImmutableMap.builder();
    IntStream.range(0, row.length).forEach(i -> roles.put(Role.values()[i], (double) row[i]));
    return roles.buildOrThrow();
  }

  private static ImmutableDoubleArray numbers(float[] row) {
    ImmutableDoubleArray.Builder numbers = ImmutableDoubleArray.builder(row.length);
    for (float number : row) {
      numbers.add(number);
    }
    return numbers.build();
  }
}
