package org.benchgraph.extract.encoder;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a word is written. The encoder's pieces are all in small letters: this gives back what that
 * hides, since names are known by their capitals and digits.
 */
public enum WordShape {
  /** No word: a sign for the start of a text or the end of a sentence. */
  BOUNDARY,
  /** Letters, none of them a capital. */
  SMALL,
  /** A first capital that any word would have there: in front, or in a title of capitals. */
  EXPECTED_CAPITAL,
  /** A first capital where most words have none. */
  FIRST_CAPITAL,
  /** All letters are capitals. */
  ALL_CAPITALS,
  /** A capital after the first letter, but not capitals alone. */
  INNER_CAPITAL,
  /** Letters and digits. */
  LETTERS_AND_DIGITS,
  /** Digits, no letters. */
  NUMBER,
  /** Neither letters nor digits. */
  SIGN;

  /** Words of fewer letters are written small in titles too. */
  private static final int LONG = 4;

  /** The shapes of the words of a sentence. */
  public static List<WordShape> of(List<String> sentence) {
    long words = sentence.stream().filter(WordShape::isLong).count();
    long capitals =
        sentence.stream()
            .filter(word -> isLong(word) && Character.isUpperCase(word.charAt(0)))
            .count();
    boolean capitalised = 2 * capitals > words;
    return IntStream.range(0, sentence.size())
        .mapToObj(i -> of(sentence.get(i), i == 0 || capitalised))
        .toList();
  }

  private static boolean isLong(String word) {
    return word.length() >= LONG && Character.isLetter(word.charAt(0));
  }

  private static WordShape of(String word, boolean capitalExpected) {
    long letters = word.codePoints().filter(Character::isLetter).count();
    boolean digits = word.codePoints().anyMatch(Character::isDigit);
    if (letters == 0) {
      return digits ? NUMBER : SIGN;
    }
    if (digits) {
      return LETTERS_AND_DIGITS;
    }
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (capitals == 0) {
      return SMALL;
    }
    boolean first = Character.isUpperCase(word.codePointAt(0));
    if (capitals == letters && letters > 1) {
      return ALL_CAPITALS;
    }
    if (!first || capitals > 1) {
      return INNER_CAPITAL;
    }
    return capitalExpected ? EXPECTED_CAPITAL : FIRST_CAPITAL;
  }
}
