package org.benchgraph.extract.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.benchgraph.model.EntityType;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TokenRange;

/**
 * How likely each label is at each word of a sentence.
 *
 * @param probabilities by word and label; those of a word sum to one
 */
public record TagScores(List<Map<String, Double>> probabilities) {
  public TagScores {
    probabilities = ImmutableList.copyOf(probabilities);
  }

  /** The scores of a tagger that takes no word for part of a mention. */
  public static List<TagScores> nothing(Document document) {
    return document.sentences().stream()
        .map(
            sentence ->
                new TagScores(
                    Collections.nCopies(
                        sentence.tokens().size(), ImmutableMap.of(Tag.OUTSIDE, 1.0))))
        .collect(ImmutableList.toImmutableList());
  }

  /** How likely a label is at a word. */
  public double probability(int index, String label) {
    return probabilities.get(index).getOrDefault(label, 0.0);
  }

  /** The likeliest label of a word. */
  public String best(int index) {
    return best(index, 1);
  }

  /**
   * How likely some words are a mention of a kind: the least of the likelihoods of its words'
   * labels, and of its end.
   */
  public double probability(TokenRange range, EntityType type) {
    double least = probability(range.from(), Tag.first(type));
    for (int i = range.from() + 1; i < range.to(); i++) {
      least = Math.min(least, probability(i, Tag.later(type)));
    }
    return range.to() < probabilities.size()
        ? Math.min(least, 1 - probability(range.to(), Tag.later(type)))
        : least;
  }

  /**
   * The runs of words that are likelier than not to name something, if being outside counted less.
   *
   * @param outsideWeight what to multiply the likelihood of being outside with: less than one finds
   *     more
   */
  public List<TaggedRange> ranges(double outsideWeight) {
    return TagSequences.ranges(
        IntStream.range(0, probabilities.size()).mapToObj(i -> best(i, outsideWeight)).toList());
  }

  private String best(int index, double outsideWeight) {
    String best = Tag.OUTSIDE;
    double most = outsideWeight * probability(index, Tag.OUTSIDE);
    for (EntityType type : Tag.TYPES) {
      for (String label : List.of(Tag.first(type), Tag.later(type))) {
        if (probability(index, label) > most) {
          most = probability(index, label);
          best = label;
        }
      }
    }
    return best;
  }
}
