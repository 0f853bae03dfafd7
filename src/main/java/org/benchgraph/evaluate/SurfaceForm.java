package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How two spellings of a name are held against each other: without case, article, hyphens and a
 * plural s.
 *
 * <p>White space and letters are what Python takes for them, so that the scores are those of the
 * annotations' own script: white space has the four separators of ASCII too, letters have no
 * combining marks.
 */
final class SurfaceForm {
  private static final CharMatcher SPACE =
      CharMatcher.whitespace().or(CharMatcher.inRange('\u001c', '\u001f')).precomputed();
  private static final String WORD = "[\\p{L}\\p{N}_]";
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)(?= )");
  private static final Pattern JOINT = Pattern.compile("[ \\-_–—/]+");
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}_ %+@.]");
  private static final Pattern NAMED =
      Pattern.compile("(?<!" + WORD + ")[A-Z]|" + WORD + "[A-Z0-9]");
  private static final int SHORTEST_PLURAL = 4;

  private SurfaceForm() {}

  /** The text without white space around it. */
  static String stripped(String text) {
    return SPACE.trimFrom(text);
  }

  /** The normal form of a name; empty if there is no letter or digit in it. */
  static String normal(String name) {
    String text = SPACE.replaceFrom(stripped(name.toLowerCase(Locale.ROOT)), ' ');
    text = ARTICLE.matcher(text).replaceFirst("");
    text = JOINT.matcher(text).replaceAll(" ");
    text = SIGN.matcher(text).replaceAll("");
    text = CharMatcher.is(' ').trimAndCollapseFrom(text, ' ');
    boolean plural =
        text.codePointCount(0, text.length()) >= SHORTEST_PLURAL
            && text.endsWith("s")
            && !text.endsWith("ss");
    return plural ? text.substring(0, text.length() - 1) : text;
  }

  /** The normal forms of an entity's name and aliases. */
  static ImmutableSet<String> normals(AnnotatedEntity entity) {
    return entity.forms().stream()
        .map(SurfaceForm::normal)
        .filter(form -> !form.isEmpty())
        .collect(toImmutableSet());
  }

  /** Whether a name has a capital at the start of a word, or a capital or digit within one. */
  static boolean looksNamed(String name) {
    return NAMED.matcher(name).find();
  }

  /** The share of words that two normal forms have in common (Jaccard). */
  static double overlap(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int all = Sets.union(words, others).size();
    return all == 0 ? 0 : (double) Sets.intersection(words, others).size() / all;
  }

  private static ImmutableSet<String> words(String form) {
    return ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(form));
  }
}
