package org.benchgraph.extract.mention;

import java.util.regex.Pattern;
import org.benchgraph.nlp.Token;

/** Tells by its letters whether a word looks like a coined name. */
final class NameShape {
  private static final Pattern TWO_CAPITALS = Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*");
  private static final Pattern INNER_CAPITAL = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");
  private static final Pattern CAPITAL_AND_DIGIT =
      Pattern.compile("(?=.*\\p{Lu})(?=.*\\p{N})[\\p{L}\\p{N}.+/'@-]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.+/'’@*^_-]*");
  private static final Pattern HYPHENED_TITLE =
      Pattern.compile("(\\p{Lu}\\p{Ll}+)(-\\p{L}\\p{Ll}+)+");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{Ll}]{2,}");
  private static final Pattern ORDINAL_OR_SIZE =
      Pattern.compile("\\p{N}+([.,]\\p{N}+)?(K|M|B|T|GB|MB|TB|D|X|k|x|th|st|nd|rd|s)?");

  private NameShape() {}

  /**
   * An acronym, a word with inner capitals, or capitals with digits: SimMIM, GLUE, ViT-B/16, T5.
   */
  static boolean isCoined(Token token) {
    String word = token.word();
    return WORD.matcher(word).matches()
        && word.length() > 1
        && !isExcluded(word)
        && !ORDINAL_OR_SIZE.matcher(word).matches()
        && !HYPHENED_TITLE.matcher(word).matches()
        && (TWO_CAPITALS.matcher(word).matches()
            || INNER_CAPITAL.matcher(word).matches()
            || CAPITAL_AND_DIGIT.matcher(word).matches());
  }

  /** A word with a capital first letter that the tagger takes for a proper noun. */
  static boolean isProperNoun(Token token) {
    return CAPITALISED.matcher(token.word()).matches()
        && token.tag().startsWith("NNP")
        && !isExcluded(token.word());
  }

  static boolean isCapitalised(Token token) {
    return !token.word().isEmpty() && Character.isUpperCase(token.word().codePointAt(0));
  }

  private static boolean isExcluded(String word) {
    return NotNames.contains(word)
        || word.endsWith("-based")
            && isExcluded(word.substring(0, word.length() - "-based".length()));
  }
}
