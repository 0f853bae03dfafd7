package org.benchgraph.thesaurus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a surface form has the case that a label asks for, by the label's shape.
 *
 * <ul>
 *   <li>a label in lower case ("image classification") matches in any case;
 *   <li>a short word in capitals ("APE", "MIM") must stand in capitals in the surface too, so that
 *       "ape" is no metric;
 *   <li>any other label with a capital ("Places", "ImageNet") needs a capital somewhere, so that
 *       "places" is no benchmark.
 * </ul>
 */
final class LabelCase {
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,5}(?![\\p{Ll}])");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  private LabelCase() {}

  static boolean agrees(String label, String surface) {
    if (!CAPITAL.matcher(label).find()) {
      return true;
    }
    Matcher acronyms = CAPITALS.matcher(label);
    boolean any = false;
    while (acronyms.find()) {
      any = true;
      if (!surface.contains(acronyms.group())) {
        return false;
      }
    }
    return any || CAPITAL.matcher(surface).find();
  }
}
