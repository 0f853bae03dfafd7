package org.benchgraph.link;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/** What a short form may stand for, by its letters alone. */
final class ShortForms {
  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

  private ShortForms() {}

  /**
   * Whether the letters of a short form stand in a phrase, in their order, the first at its start.
   * Signs, digits and letters beyond a to z do not count.
   *
   * @param fewest letters that a short form must have
   */
  static boolean couldStandFor(String shortForm, String phrase, int fewest) {
    String sought = LETTERS.retainFrom(Ascii.toLowerCase(shortForm));
    String letters = LETTERS.retainFrom(Ascii.toLowerCase(phrase));
    if (sought.length() < fewest
        || sought.isEmpty()
        || !letters.startsWith(sought.substring(0, 1))) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < letters.length() && found < sought.length(); i++) {
      if (letters.charAt(i) == sought.charAt(found)) {
        found++;
      }
    }
    return found == sought.length();
  }
}
