package org.benchgraph.link;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;

/**
 * The mentions of one paper that name the same thing.
 *
 * @param mentions in reading order, never empty
 * @param shortForms the surfaces that the paper defines as abbreviations of it
 * @param longForms the surfaces that the paper abbreviates
 */
record MentionGroup(List<Mention> mentions, Set<String> shortForms, Set<String> longForms) {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace());

  MentionGroup {
    mentions = ImmutableList.sortedCopyOf(Comparator.comparing(Mention::span), mentions);
    shortForms = ImmutableSet.copyOf(shortForms);
    longForms = ImmutableSet.copyOf(longForms);
  }

  /** The surface forms in order of appearance, each once. */
  List<String> surfaces() {
    return mentions.stream().map(Mention::surface).distinct().collect(toImmutableList());
  }

  /**
   * The form that names it best: a defined abbreviation, else a proper name, else a phrase; among
   * equals the more frequent, then the one of fewer words, then the earlier.
   */
  String name() {
    Map<String, Long> counts =
        mentions.stream().collect(Collectors.groupingBy(Mention::surface, Collectors.counting()));
    List<String> surfaces = surfaces();
    return surfaces.stream()
        .min(
            Comparator.comparing((String surface) -> !shortForms.contains(surface))
                .thenComparing(surface -> !isNamed(surface))
                .thenComparing(surface -> -counts.get(surface))
                .thenComparing(surface -> WORDS.splitToList(surface).size())
                .thenComparing(surfaces::indexOf))
        .orElseThrow();
  }

  /** Whether a surface form was seen as a proper name. */
  boolean isNamed(String surface) {
    return mentions.stream()
        .anyMatch(mention -> mention.named() && mention.surface().equals(surface));
  }

  /** The same definitions, with some of the mentions. */
  MentionGroup with(List<Mention> some) {
    return new MentionGroup(some, shortForms, longForms);
  }

  /** This group and another as one. */
  MentionGroup and(MentionGroup other) {
    return new MentionGroup(
        ImmutableList.<Mention>builder().addAll(mentions).addAll(other.mentions).build(),
        Sets.union(shortForms, other.shortForms),
        Sets.union(longForms, other.longForms));
  }

  /**
   * The type that the mentions are surest of together; a dataset is a benchmark as the surest of
   * its mentions says.
   */
  EntityType type() {
    Map<String, Double> kinds = new TreeMap<>();
    Map<EntityType, Double> types = new TreeMap<>();
    for (Mention mention : mentions) {
      kinds.merge(mention.type().kind(), mention.confidence(), Double::sum);
      types.merge(mention.type(), mention.confidence(), Double::sum);
    }
    String kind = surest(kinds);
    types.keySet().removeIf(type -> !type.kind().equals(kind));
    return surest(types);
  }

  private static <T> T surest(Map<T, Double> weights) {
    double most = weights.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** The confidence that at least one of its best mentions is right: the highest of them. */
  double confidence() {
    return mentions.stream().mapToDouble(Mention::confidence).max().orElseThrow();
  }
}
