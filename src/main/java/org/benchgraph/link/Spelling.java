package org.benchgraph.link;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benchgraph.thesaurus.NormalForm;

/**
 * How else names in one paper could be spelled. All forms are keys to compare: a normal form in one
 * word ("GearFormer", "Gear Former"), unless it is so short that words meet by chance.
 */
final class Spelling {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final int SHORTEST_CLOSED = 4;
  private static final int FEWEST_LETTERS = 2;

  /** "gear tree (GT) search": a word in brackets behind another word. */
  private static final Pattern BRACKETS = Pattern.compile("(?<!\\s)\\s++\\(([^()\\s]{2,20})\\)");

  private final Map<String, String> longForms;

  /**
   * Spelling in a paper.
   *
   * @param longForms what it abbreviates, by the short form; both in their normal form
   */
  Spelling(Map<String, String> longForms) {
    this.longForms = ImmutableMap.copyOf(longForms);
  }

  /** As the names stand, without short forms in brackets, and with short forms written out. */
  Stream<String> forms(MentionGroup group) {
    return keys(group.surfaces().stream().flatMap(this::normalForms));
  }

  /** Without generic last words, of names that have such. */
  Stream<String> formsWithoutHeads(MentionGroup group) {
    return keys(
        group.surfaces().stream()
            .flatMap(this::normalForms)
            .flatMap(form -> changed(form, GenericEnds.withoutHeads(form, this::endsInOwnRight))));
  }

  /** Without last words that stand for each other, of names that have such. */
  Stream<String> formsWithoutAlike(MentionGroup group) {
    return keys(
        group.surfaces().stream()
            .flatMap(this::normalForms)
            .flatMap(form -> GenericEnds.withoutAlike(form, this::endsInOwnRight).stream()));
  }

  /**
   * Without generic first words, and without generic last words too, of names that have such. The
   * first word of a proper name is not generic.
   */
  Stream<String> formsWithoutModifiers(MentionGroup group) {
    return keys(
        group.surfaces().stream()
            .filter(surface -> !(group.isNamed(surface) && isCapital(surface)))
            .flatMap(this::normalForms)
            .flatMap(
                form -> changed(form, GenericEnds.withoutModifiers(form, this::startsInOwnRight)))
            .flatMap(
                core -> Stream.of(core, GenericEnds.withoutHeads(core, this::endsInOwnRight))));
  }

  private static boolean isCapital(String surface) {
    return surface.codePoints().limit(1).anyMatch(Character::isUpperCase);
  }

  /** What is abbreviated keeps a last word that has its letter in the short form. */
  private boolean endsInOwnRight(String form) {
    return longForms.entrySet().stream()
        .filter(one -> one.getValue().equals(form))
        .anyMatch(
            one ->
                one.getKey().endsWith(form.substring(form.lastIndexOf(' ') + 1).substring(0, 1)));
  }

  /** What is abbreviated keeps its first word. */
  private boolean startsInOwnRight(String form) {
    return longForms.values().stream()
        .anyMatch(longForm -> form.equals(longForm) || form.startsWith(longForm + " "));
  }

  private Stream<String> normalForms(String surface) {
    return Stream.of(surface, withoutBrackets(surface))
        .map(NormalForm::of)
        .flatMap(form -> Stream.of(form, writtenOut(form)))
        .filter(form -> !form.isEmpty())
        .distinct();
  }

  private static String withoutBrackets(String surface) {
    Matcher matcher = BRACKETS.matcher(surface);
    return matcher.find() && isShortForm(matcher.group(1), surface.substring(0, matcher.start()))
        ? surface.substring(0, matcher.start()) + surface.substring(matcher.end())
        : surface;
  }

  /** Whether it may stand for the last words before it. */
  private static boolean isShortForm(String word, String before) {
    List<String> words = Splitter.on(CharMatcher.anyOf(" -/")).splitToList(before);
    int count = words.size();
    return CharMatcher.inRange('A', 'Z').countIn(word) >= FEWEST_LETTERS
        && IntStream.range(Math.max(0, count - 2 * word.length()), count)
            .mapToObj(first -> String.join(" ", words.subList(first, count)))
            .anyMatch(last -> ShortForms.couldStandFor(word, last, FEWEST_LETTERS));
  }

  private String writtenOut(String form) {
    List<String> words = WORDS.splitToList(form);
    return words.size() == 1
        ? form
        : words.stream()
            .map(word -> longForms.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
  }

  private static Stream<String> changed(String form, String shorter) {
    return Stream.of(shorter).filter(one -> !one.equals(form));
  }

  private static Stream<String> keys(Stream<String> forms) {
    return forms.map(Spelling::key).distinct();
  }

  private static String key(String form) {
    return Optional.of(CharMatcher.is(' ').removeFrom(form))
        .filter(word -> word.length() >= SHORTEST_CLOSED)
        .orElse(form);
  }
}
