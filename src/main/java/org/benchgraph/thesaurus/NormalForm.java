package org.benchgraph.thesaurus;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which the variants of a name fall together.
 *
 * <p>Lower case; Unicode compatibility forms (NFKC); no article at the start; hyphens, slashes,
 * underscores and white space are one space; nothing between a letter and a digit ("CIFAR-10",
 * "CIFAR 10" and "CIFAR10" are one); no quotes or brackets; the last word in the singular ("large
 * language models", "LLMs").
 */
public final class NormalForm {
  private static final Pattern ARTICLE = Pattern.compile("^(the|an?)\\s+(?=\\S)");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}_/]+");
  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}+.@%&#*$ ]");
  private static final Pattern LETTER_DIGIT = Pattern.compile("(?<=\\p{L}) (?=\\p{N})");
  private static final Pattern OUTER_STOPS = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern NOT_PLURAL = Pattern.compile(".*(ss|us|is|as|os)");
  private static final Pattern SIBILANT_PLURAL = Pattern.compile(".*(ss|sh|ch|x|zz)es");
  private static final int SHORTEST_PLURAL = 4;

  private NormalForm() {}

  /** The normal form of a name; empty if the name has no letter, digit or sign. */
  public static String of(String surface) {
    requireNonNull(surface, "surface is null");
    boolean acronymPlural =
        surface.length() > 2
            && surface.endsWith("s")
            && Character.isUpperCase(surface.charAt(surface.length() - 2));
    String folded =
        Normalizer.normalize(surface, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    String words = SEPARATORS.matcher(ARTICLE.matcher(folded).replaceFirst("")).replaceAll(" ");
    String kept = OUTER_STOPS.matcher(DROPPED.matcher(words).replaceAll("")).replaceAll("");
    String closed = LETTER_DIGIT.matcher(kept).replaceAll("");
    if (acronymPlural && closed.endsWith("s")) {
      return closed.substring(0, closed.length() - 1);
    }
    return surface.endsWith("S") ? closed : singular(closed);
  }

  private static String singular(String words) {
    int length = words.length();
    if (length < SHORTEST_PLURAL || !words.endsWith("s") || NOT_PLURAL.matcher(words).matches()) {
      return words;
    }
    if (words.endsWith("ies") && length > SHORTEST_PLURAL) {
      return words.substring(0, length - "ies".length()) + "y";
    }
    return words.substring(0, length - (SIBILANT_PLURAL.matcher(words).matches() ? 2 : 1));
  }
}
