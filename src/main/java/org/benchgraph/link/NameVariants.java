package org.benchgraph.link;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
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
  private static final ImmutableSet<String> SMALL_WORDS =
      ImmutableSet.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with");

  /** Two letters stand for many things. */
  private static final int SHORTEST_ACRONYM = 3;

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private record Name(String kind, String form) {}

  private NameVariants() {}

  /** The groups, those of one name as one, in the order of their first mentions. */
  static List<MentionGroup> unite(List<MentionGroup> groups, Spelling spelling) {
    Graph<Integer> same = same(groups, spelling);
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

  /**
   * Which groups, by their places in the list, have variants of one name. Names with generic words
   * are one with the bare name where that stands too; among each other only if these are alike.
   */
  private static Graph<Integer> same(List<MentionGroup> groups, Spelling spelling) {
    MutableGraph<Integer> same = GraphBuilder.undirected().allowsSelfLoops(true).build();
    IntStream.range(0, groups.size()).forEach(same::addNode);
    SetMultimap<Name, Integer> whole = byName(groups, spelling::forms);
    whole.asMap().values().forEach(members -> connect(same, members));
    byName(groups, spelling::formsWithoutAlike)
        .asMap()
        .values()
        .forEach(members -> connect(same, members));
    for (SetMultimap<Name, Integer> shorter :
        List.of(
            byName(groups, spelling::formsWithoutHeads),
            byName(groups, spelling::formsWithoutModifiers))) {
      shorter.forEach((name, longer) -> connect(same, longer, whole.get(name)));
    }
    SetMultimap<Name, Integer> phrases = byName(groups, surfaces(NameVariants::initials));
    byName(groups, surfaces(NameVariants::acronym))
        .forEach(
            (name, shorter) -> {
              // Of two phrases with the same initials nobody knows which is meant.
              if (phrases.get(name).size() == 1) {
                connect(same, shorter, phrases.get(name));
              }
            });
    return same;
  }

  private static void connect(MutableGraph<Integer> same, Collection<Integer> members) {
    int first = members.iterator().next();
    members.forEach(other -> same.putEdge(first, other));
  }

  /** With the first of others that are connected, if there is one. */
  private static void connect(MutableGraph<Integer> same, int one, Collection<Integer> others) {
    others.stream().limit(1).forEach(other -> same.putEdge(one, other));
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
