package org.benchgraph.link;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benchgraph.thesaurus.NormalForm;

/**
 * Brings together the groups of one paper whose names differ and yet are one: written apart or
 * together ("Gear Former", "GearFormer"), with generic words or without ("GearFormer model",
 * "standard GearFormer"), in short and at length though nowhere in brackets ("CGT", "Compact Gear
 * Training"). Both must be of one kind.
 */
final class NameVariants {
  /** Last words that a name keeps its sense without. */
  private static final ImmutableSet<String> GENERIC_HEADS =
      ImmutableSet.of(
          "algorithm",
          "approach",
          "architecture",
          "backbone",
          "baseline",
          "benchmark",
          "block",
          "challenge",
          "corpus",
          "data",
          "dataset",
          "encoder",
          "family",
          "framework",
          "function",
          "issue",
          "layer",
          "mechanism",
          "method",
          "methodology",
          "metric",
          "model",
          "module",
          "network",
          "objective",
          "operation",
          "operator",
          "paradigm",
          "phase",
          "pipeline",
          "principle",
          "problem",
          "procedure",
          "process",
          "scheme",
          "score",
          "setting",
          "stage",
          "strategy",
          "structure",
          "system",
          "task",
          "technique",
          "theory",
          "value");

  /**
   * First words that a name keeps its sense without, in their normal form: those that annotators
   * leave out of the name nine times of ten.
   */
  private static final ImmutableSet<String> GENERIC_MODIFIERS =
      ImmutableSet.of(
          "automated",
          "automatic",
          "average",
          "classical",
          "complex",
          "conventional",
          "downstream",
          "efficient",
          "existing",
          "frozen",
          "general",
          "learnable",
          "learned",
          "lightweight",
          "modern",
          "naive",
          "optimal",
          "original",
          "overall",
          "plain",
          "pre trained",
          "pretrained",
          "previous",
          "prior",
          "robust",
          "simple",
          "specialized",
          "standard",
          "state of the art",
          "traditional",
          "trainable",
          "vanilla");

  private static final ImmutableSet<String> SMALL_WORDS =
      ImmutableSet.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with");

  /** Shorter names meet by chance. */
  private static final int SHORTEST = 4;

  /** Two letters stand for many things. */
  private static final int SHORTEST_ACRONYM = 3;

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private record Name(String kind, String form) {}

  private NameVariants() {}

  /** The groups, those of one name as one, in the order of their first mentions. */
  static List<MentionGroup> unite(List<MentionGroup> groups) {
    Graph<Integer> same = same(groups);
    Set<Integer> done = new HashSet<>();
    ImmutableList.Builder<MentionGroup> united = ImmutableList.builder();
    for (int i = 0; i < groups.size(); i++) {
      if (!done.contains(i)) {
        List<Integer> members = ImmutableList.sortedCopyOf(Graphs.reachableNodes(same, i));
        done.addAll(members);
        united.add(members.stream().map(groups::get).reduce(MentionGroup::and).orElseThrow());
      }
    }
    return united.build();
  }

  /** Which groups, by their places in the list, have variants of one name. */
  private static Graph<Integer> same(List<MentionGroup> groups) {
    MutableGraph<Integer> same = GraphBuilder.undirected().allowsSelfLoops(true).build();
    IntStream.range(0, groups.size()).forEach(same::addNode);
    SetMultimap<Name, Integer> whole = byName(groups, surfaces(NameVariants::closed));
    whole.asMap().values().forEach(members -> connect(same, members));
    byName(groups, NameVariants::withoutGenericWords)
        .forEach((name, longer) -> connect(same, with(whole.get(name), longer)));
    SetMultimap<Name, Integer> phrases = byName(groups, surfaces(NameVariants::initials));
    byName(groups, surfaces(NameVariants::acronym))
        .forEach(
            (name, shorter) -> {
              // Of two phrases with the same initials nobody knows which is meant.
              if (phrases.get(name).size() == 1) {
                connect(same, with(phrases.get(name), shorter));
              }
            });
    return same;
  }

  private static Set<Integer> with(Set<Integer> some, int another) {
    return Sets.union(some, Set.of(another));
  }

  private static void connect(MutableGraph<Integer> same, Collection<Integer> members) {
    int first = members.iterator().next();
    members.forEach(other -> same.putEdge(first, other));
  }

  private static Function<MentionGroup, Stream<String>> surfaces(
      Function<String, Stream<String>> forms) {
    return group -> group.surfaces().stream().flatMap(forms);
  }

  private static SetMultimap<Name, Integer> byName(
      List<MentionGroup> groups, Function<MentionGroup, Stream<String>> forms) {
    SetMultimap<Name, Integer> byName = LinkedHashMultimap.create();
    for (int i = 0; i < groups.size(); i++) {
      String kind = groups.get(i).type().kind();
      for (String form : forms.apply(groups.get(i)).toList()) {
        byName.put(new Name(kind, form), i);
      }
    }
    return byName;
  }

  /** The normal form in one word. */
  private static Stream<String> closed(String surface) {
    return closed(WORDS.splitToList(NormalForm.of(surface)));
  }

  private static Stream<String> closed(List<String> words) {
    return Stream.of(String.join("", words)).filter(form -> form.length() >= SHORTEST);
  }

  /**
   * As {@link #closed(String)}, for names with generic words: without those at either end. The
   * first word of a proper name, or of what is abbreviated, is never generic.
   */
  private static Stream<String> withoutGenericWords(MentionGroup group) {
    return group.surfaces().stream()
        .flatMap(
            surface -> {
              String whole = NormalForm.of(surface);
              boolean isProper = group.isNamed(surface) || group.longForms().contains(surface);
              String core = isProper ? whole : withoutModifiers(whole);
              return Stream.of(core, withoutHeads(whole), withoutHeads(core))
                  .filter(form -> !form.equals(whole));
            })
        .distinct()
        .flatMap(NameVariants::closed);
  }

  private static String withoutModifiers(String form) {
    return GENERIC_MODIFIERS.stream()
        .map(modifier -> modifier + " ")
        .filter(form::startsWith)
        .findFirst()
        .map(modifier -> withoutModifiers(form.substring(modifier.length())))
        .orElse(form);
  }

  private static String withoutHeads(String form) {
    List<String> words = WORDS.splitToList(form);
    int length = words.size();
    while (length > 1 && GENERIC_HEADS.contains(words.get(length - 1))) {
      length--;
    }
    // Of a name that stays as it is, the last word may not be taken for a plural again.
    return length == words.size()
        ? form
        : NormalForm.of(String.join(" ", words.subList(0, length)));
  }

  /** A single word of capitals, most of all. */
  private static Stream<String> acronym(String surface) {
    long capitals = surface.chars().filter(Character::isUpperCase).count();
    return capitals >= SHORTEST_ACRONYM && CharMatcher.whitespace().matchesNoneOf(surface)
        ? Stream.of(NormalForm.of(surface))
        : Stream.empty();
  }

  /** The first letters of a phrase, with those of small words and without. */
  private static Stream<String> initials(String surface) {
    List<String> words = WORDS.splitToList(NormalForm.of(surface));
    return words.size() < SHORTEST_ACRONYM
        ? Stream.empty()
        : Stream.of(
                initials(words),
                initials(words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList()))
            .distinct();
  }

  private static String initials(List<String> words) {
    return words.stream()
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}
