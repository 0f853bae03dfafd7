package org.benchgraph.link;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.thesaurus.NormalForm;

/**
 * Brings together the mentions of a paper that name the same thing: those of one normal form (case,
 * hyphen, plural), the two forms of a defined abbreviation, the two of an {@link Expansion}, and
 * {@link NameVariants}.
 */
final class MentionGrouper {
  /**
   * A short form and what it stands for.
   *
   * @param longText what is abbreviated, without words that the mention has before it
   */
  private record Definition(Mention shortForm, Mention longForm, String longText) {
    String shortKey() {
      return NormalForm.of(shortForm.surface());
    }

    String longKey() {
      return NormalForm.of(longForm.surface());
    }
  }

  /**
   * The groups, in the order of their first mentions.
   *
   * @param mentions in reading order
   */
  List<MentionGroup> group(Paper paper, List<Mention> mentions, List<Abbreviation> abbreviations) {
    Map<String, String> representatives = new HashMap<>();
    SetMultimap<String, String> shortForms = LinkedHashMultimap.create();
    SetMultimap<String, String> longForms = LinkedHashMultimap.create();
    Map<String, String> abbreviated = new LinkedHashMap<>();
    for (Definition one : definitions(paper, mentions, abbreviations)) {
      unite(representatives, one.longKey(), one.shortKey());
      shortForms.put(one.shortKey(), one.shortForm().surface());
      longForms.put(one.longKey(), one.longForm().surface());
      abbreviated.putIfAbsent(one.shortKey(), NormalForm.of(one.longText()));
    }
    SetMultimap<String, Mention> groups = LinkedHashMultimap.create();
    for (Mention mention : mentions) {
      groups.put(representative(representatives, NormalForm.of(mention.surface())), mention);
    }
    return NameVariants.unite(
        groups.asMap().values().stream()
            .map(
                members ->
                    new MentionGroup(
                        List.copyOf(members),
                        forms(members, shortForms),
                        forms(members, longForms)))
            .collect(toImmutableList()),
        new Spelling(abbreviated));
  }

  private static List<Definition> definitions(
      Paper paper, List<Mention> mentions, List<Abbreviation> abbreviations) {
    ImmutableList.Builder<Definition> definitions = ImmutableList.builder();
    for (Abbreviation abbreviation : abbreviations) {
      for (Mention shortForm : matching(mentions, span -> span.equals(abbreviation.shortForm()))) {
        for (Mention longForm :
            matching(mentions, span -> endsTogether(span, abbreviation.longForm()))) {
          definitions.add(
              new Definition(shortForm, longForm, from(longForm, abbreviation.longForm())));
        }
      }
    }
    for (Expansion one : Expansion.of(paper, mentions)) {
      definitions.add(new Definition(one.name(), one.phrase(), one.phrase().surface()));
    }
    return definitions.build();
  }

  /** The long form alone, where the mention has words before it. */
  private static String from(Mention mention, Span longForm) {
    String surface = mention.surface();
    int before = longForm.start() - mention.span().start();
    return surface.substring(surface.offsetByCodePoints(0, before));
  }

  /**
   * An extractor may take a word more before the long form ("proposed"). What leaves out its first
   * word is not what the short form stands for: "LoRA" is no "Chain of LoRA (COLA)".
   */
  private static boolean endsTogether(Span mention, Span longForm) {
    return mention.contains(longForm) && mention.end() == longForm.end();
  }

  private static List<Mention> matching(List<Mention> mentions, Predicate<Span> condition) {
    return mentions.stream()
        .filter(mention -> condition.test(mention.span()))
        .collect(toImmutableList());
  }

  private static Set<String> forms(Collection<Mention> members, SetMultimap<String, String> forms) {
    return members.stream()
        .flatMap(mention -> forms.get(NormalForm.of(mention.surface())).stream())
        .collect(toImmutableSet());
  }

  private static void unite(Map<String, String> representatives, String from, String into) {
    String first = representative(representatives, from);
    String second = representative(representatives, into);
    if (!first.equals(second)) {
      representatives.put(first, second);
    }
  }

  private static String representative(Map<String, String> representatives, String key) {
    String current = key;
    while (representatives.containsKey(current)) {
      current = representatives.get(current);
    }
    return current;
  }
}
