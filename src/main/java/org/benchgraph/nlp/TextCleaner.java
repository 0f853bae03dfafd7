package org.benchgraph.nlp;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what LaTeX and its removal left in an abstract: {@code 84.8\%}, "2.2times", "sim0.6", "ge
 * 175B".
 *
 * <p>What it changes it changes in the clean text only; see {@link CleanText} for the way back.
 */
public final class TextCleaner {
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "times",
          "x",
          "sim",
          "~",
          "approx",
          "~",
          "ge",
          "≥",
          "geq",
          "≥",
          "le",
          "≤",
          "leq",
          "≤",
          "pm",
          "±",
          "rightarrow",
          "→");

  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "\\\\(?<escaped>[%&#_$])"
              + "|(?<=\\d)\\s?\\\\?(?<times>times)(?![a-z])"
              + "|(?<![A-Za-z])\\\\?(?<number>sim|approx|geq?|leq?|pm)(?=\\s?\\d)"
              + "|\\\\?(?<arrow>rightarrow)");

  /** The clean text of an original. */
  public CleanText clean(String original) {
    CleanText.Builder builder = CleanText.of(original);
    Matcher matcher = LEFT_OVER.matcher(original);
    while (matcher.find()) {
      builder.copyTo(matcher.start()).replaceTo(matcher.end(), replacement(matcher));
    }
    return builder.build();
  }

  private static String replacement(Matcher matcher) {
    if (matcher.group("escaped") != null) {
      return matcher.group("escaped");
    }
    for (String group : new String[] {"times", "number", "arrow"}) {
      if (matcher.group(group) != null) {
        return SYMBOLS.get(matcher.group(group));
      }
    }
    throw new IllegalStateException("no group matched in " + matcher.group());
  }
}
