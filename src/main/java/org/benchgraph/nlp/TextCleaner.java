package org.benchgraph.nlp;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what LaTeX and its removal left in an abstract: {@code 84.8\%}, "2.2times", "sim0.6", "ge
 * 175B", {@code \textbf{...}}, "rightarrow".
 *
 * <p>A word without end is left out.
 *
 * <p>What it changes it changes in the clean text only; see {@link CleanText} for the way back.
 */
public final class TextCleaner {
  /**
   * The most characters of a word. The longest in 300 abstracts has 74. CoreNLP's tokenizer takes
   * time that grows with the square of a run of some signs: minutes for 50,000 backslashes.
   */
  private static final int LONGEST_WORD = 1_000;

  private static final Map<String, String> SYMBOLS =
      ImmutableMap.<String, String>builder()
          .put("times", "x")
          .put("sim", "~")
          .put("approx", "~")
          .put("ge", "≥")
          .put("geq", "≥")
          .put("le", "≤")
          .put("leq", "≤")
          .put("pm", "±")
          .put("rightarrow", "→")
          .put("leftarrow", "←")
          .put("uparrow", "↑")
          .put("downarrow", "↓")
          .buildOrThrow();

  /**
   * Words such as "times" count as left-overs only where no sentence would have them: hard by a
   * number.
   */
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "(?<endless>(?<![^\\s\\p{Z}])[^\\s\\p{Z}]{"
              + (LONGEST_WORD + 1)
              + ",}+)"
              + "|\\\\(?<escaped>[%&#_$])"
              + "|\\$?\\\\(?<command>times|sim|approx|geq|leq|pm)\\$?(?![a-z])"
              + "|(?<=\\d)(?<times>times)(?![a-z])"
              + "|(?<![A-Za-z\\\\])(?<number>sim|approx|geq?|leq?|pm)(?=\\s?\\d)"
              + "|\\$?\\\\?(?<arrow>rightarrow|leftarrow|uparrow|downarrow)\\$?"
              + "|\\\\(?:textbf|textit|texttt|emph|mathrm|mathbf|text)\\{(?<styled>[^{}\\\\]{1,200})\\}");

  /** The clean text of an original. */
  public CleanText clean(String original) {
    CleanText.Builder builder = CleanText.of(original);
    Matcher matcher = LEFT_OVER.matcher(original);
    while (matcher.find()) {
      builder.copyTo(matcher.start());
      if (matcher.group("endless") != null) {
        builder.omitTo(matcher.end());
      } else if (matcher.group("styled") != null) {
        builder.replaceTo(matcher.start("styled"), "").copyTo(matcher.end("styled"));
        builder.replaceTo(matcher.end(), "");
      } else {
        builder.replaceTo(matcher.end(), replacement(matcher));
      }
    }
    return builder.build();
  }

  private static String replacement(Matcher matcher) {
    if (matcher.group("escaped") != null) {
      return matcher.group("escaped");
    }
    for (String group : new String[] {"command", "times", "number", "arrow"}) {
      if (matcher.group(group) != null) {
        return SYMBOLS.get(matcher.group(group));
      }
    }
    throw new IllegalStateException("no group matched in " + matcher.group());
  }
}
