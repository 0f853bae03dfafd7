package org.benchgraph.extract.tag;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;

/** From mentions to the labels of words, and back. */
public final class TagSequences {
  private TagSequences() {}

  /**
   * A label for each word of each sentence.
   *
   * @param mentions none overlapping another
   */
  public static List<List<String>> of(Document document, List<Mention> mentions) {
    return document.sentences().stream()
        .map(sentence -> labels(sentence, mentions))
        .collect(toImmutableList());
  }

  private static List<String> labels(TaggedSentence sentence, List<Mention> mentions) {
    String[] labels = new String[sentence.tokens().size()];
    Arrays.fill(labels, Tag.OUTSIDE);
    for (Mention mention : mentions) {
      if (mention.span().overlaps(sentence.span())) {
        EntityType kind = mention.type().isData() ? EntityType.DATASET : mention.type();
        sentence
            .tokens(mention.span())
            .ifPresent(
                range -> {
                  Arrays.fill(labels, range.from(), range.to(), Tag.later(kind));
                  labels[range.from()] = Tag.first(kind);
                });
      }
    }
    return ImmutableList.copyOf(labels);
  }

  /**
   * The runs of words that labels tell of. A later word that follows none of its kind starts one.
   *
   * @param labels one for each word
   */
  public static List<TaggedRange> ranges(List<String> labels) {
    ImmutableList.Builder<TaggedRange> ranges = ImmutableList.builder();
    int from = 0;
    while (from < labels.size()) {
      int to = from + 1;
      if (!labels.get(from).equals(Tag.OUTSIDE)) {
        EntityType type = Tag.type(labels.get(from));
        while (to < labels.size() && labels.get(to).equals(Tag.later(type))) {
          to++;
        }
        ranges.add(new TaggedRange(new TokenRange(from, to), type));
      }
      from = to;
    }
    return ranges.build();
  }
}
