package org.benchgraph.link;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benchgraph.thesaurus.NormalForm;

/** How else the names in one paper could be spelled. */
final class Spelling {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Shorter words meet by chance. */
  private static final int SHORTEST_CLOSED = 4;

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

  private final Map<String, String> longForms;

  private Spelling(Map<String, String> longForms) {
    this.longForms = ImmutableMap.copyOf(longForms);
  }

  /** With what the paper abbreviates. */
  static Spelling of(List<MentionGroup> groups) {
    ImmutableMap.Builder<String, String> longForms = ImmutableMap.builder();
    for (MentionGroup group : groups) {
      group.longForms().stream()
          .findFirst()
          .map(NormalForm::of)
          .ifPresent(
              form ->
                  group.shortForms().stream()
                      .map(NormalForm::of)
                      .filter(shortForm -> !shortForm.contains(" "))
                      .forEach(shortForm -> longForms.put(shortForm, form)));
    }
    return new Spelling(longForms.buildKeepingLast());
  }

  /**
   * The normal forms of a name as it stands, without what it has in brackets ("gear tree (GT)
   * search"), and with short forms written out ("GT search").
   */
  Stream<String> forms(MentionGroup group) {
    return group.surfaces().stream().flatMap(this::forms).distinct();
  }

  private Stream<String> forms(String surface) {
    String open = BRACKETS.matcher(surface).replaceAll("");
    return Stream.of(surface, open)
        .map(NormalForm::of)
        .flatMap(form -> Stream.of(form, writtenOut(form)))
        .filter(form -> !form.isEmpty())
        .distinct();
  }

  private String writtenOut(String form) {
    List<String> words = WORDS.splitToList(form);
    return words.size() == 1
        ? form
        : words.stream()
            .map(word -> longForms.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
  }

  /** As {@link #forms}, in one word: "GearFormer" is "Gear Former". */
  Stream<String> closedForms(MentionGroup group) {
    return forms(group)
        .map(CharMatcher.is(' ')::removeFrom)
        .filter(word -> word.length() >= SHORTEST_CLOSED)
        .distinct();
  }

  /**
   * As {@link #forms}, for names with generic last words: without them. The last word of what is
   * abbreviated is never generic: it has a letter in the short form.
   */
  Stream<String> formsWithoutHeads(MentionGroup group) {
    return group.surfaces().stream()
        .filter(surface -> !group.longForms().contains(surface))
        .flatMap(this::forms)
        .flatMap(form -> changed(form, GenericWords.withoutHeads(form)))
        .distinct();
  }

  /**
   * As {@link #forms}, for names with generic first words: without them, and without generic last
   * words too. The first word of a proper name, or of what is abbreviated, is never generic.
   */
  Stream<String> formsWithoutModifiers(MentionGroup group) {
    return group.surfaces().stream()
        .filter(surface -> !group.longForms().contains(surface))
        .filter(surface -> !(group.isNamed(surface) && Character.isUpperCase(surface.charAt(0))))
        .flatMap(this::forms)
        .flatMap(form -> changed(form, GenericWords.withoutModifiers(form)))
        .flatMap(core -> Stream.of(core, GenericWords.withoutHeads(core)))
        .distinct();
  }

  private static Stream<String> changed(String form, String shorter) {
    return Stream.of(shorter).filter(one -> !one.equals(form));
  }
}
