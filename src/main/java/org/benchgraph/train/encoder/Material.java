package org.benchgraph.train.encoder;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benchgraph.extract.encoder.WordPieces;

/**
 * What a network learns from.
 *
 * @param heads the names of the heads that learn
 * @param lessons how many there are, as the texts stand
 * @param reading the lessons as they are told when all is read once, which may change each time
 */
record Material(Set<String> heads, int lessons, Function<Random, List<HeadLesson>> reading) {
  /**
   * A lesson and the head that learns it.
   *
   * @param head its name
   */
  record HeadLesson(String head, EncoderLesson lesson) {}

  Material {
    heads = ImmutableSet.copyOf(heads);
    requireNonNull(reading, "reading is null");
  }

  /** Texts of several annotation schemes, each with a head of its own. */
  static Material corpora(List<List<LabelledText>> corpora, WordPieces pieces) {
    return same(
        IntStream.range(0, corpora.size())
            .boxed()
            .flatMap(i -> lessons(TokenHead.NAME + i, corpora.get(i).stream(), pieces)));
  }

  /** Annotated papers, told with other mentions each time. */
  static Material papers(List<LabelledText> papers, WordPieces pieces) {
    MentionSwap swap = new MentionSwap(papers);
    return new Material(
        Set.of(TokenHead.NAME),
        (int) lessons(TokenHead.NAME, papers.stream(), pieces).count(),
        random ->
            lessons(TokenHead.NAME, papers.stream().map(paper -> swap.apply(paper, random)), pieces)
                .toList());
  }

  /** What a teacher says of papers that nobody annotated. */
  static Material taught(List<EncoderLesson> lessons) {
    checkArgument(!lessons.isEmpty(), "there is nothing to learn");
    return same(lessons.stream().map(lesson -> new HeadLesson(TokenHead.NAME, lesson)));
  }

  private static Material same(Stream<HeadLesson> lessons) {
    List<HeadLesson> all = lessons.toList();
    Set<String> heads = all.stream().map(HeadLesson::head).collect(ImmutableSet.toImmutableSet());
    return new Material(heads, all.size(), random -> all);
  }

  private static Stream<HeadLesson> lessons(
      String head, Stream<LabelledText> texts, WordPieces pieces) {
    return texts.flatMap(
        text ->
            EncoderLesson.of(text, pieces).stream().map(lesson -> new HeadLesson(head, lesson)));
  }
}
