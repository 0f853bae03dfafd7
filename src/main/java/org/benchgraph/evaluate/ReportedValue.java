package org.benchgraph.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts of a value as written: the size of its first number, without sign and thousands
 * separators; of "half" and the like, the words.
 *
 * @param number the size of the number, if there is one
 * @param words the text in small letters, if there is no number
 */
public record ReportedValue(OptionalDouble number, String words) {
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd},]*(?:\\.\\p{Nd}+)?");

  public static ReportedValue of(String written) {
    Matcher matcher = NUMBER.matcher(written);
    if (!matcher.find()) {
      return new ReportedValue(
          OptionalDouble.empty(), SurfaceForm.stripped(written).toLowerCase(Locale.ROOT));
    }
    StringBuilder digits = new StringBuilder();
    matcher
        .group()
        .codePoints()
        .filter(c -> c != ',')
        .forEach(c -> digits.append(c == '.' ? "." : Integer.toString(Character.digit(c, 10))));
    return new ReportedValue(OptionalDouble.of(Double.parseDouble(digits.toString())), "");
  }
}
