package org.benchgraph.nlp;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.benchgraph.model.Abbreviation;

/**
 * Finds definitions of abbreviations: "masked image modeling (MIM)" and "MIM (masked image
 * modeling)".
 *
 * <p>A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", PSB 2003: the characters of the short form are sought from its end to its start
 * in the words before the parenthesis; its first character must begin a word. Where that fails, the
 * letters around a digit are sought alone: "text-to-image (T2I)".
 */
public final class AbbreviationFinder {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** "T2I", "S2IL"; what ends with digits is more often a version, a stage or a number. */
  private static final Pattern DIGIT_AMIDST = Pattern.compile("\\p{L}+[0-9]+\\p{L}+");

  private static final int LONGEST_SHORT_FORM = 10;

  /**
   * In tokens: no definition is longer, and a text of nothing but brackets must not take for ever.
   */
  private static final int LONGEST_BRACKET = 20;

  /** The definitions in some sentences, in reading order. */
  public List<Abbreviation> find(List<TaggedSentence> sentences) {
    List<Abbreviation> found = new ArrayList<>();
    for (TaggedSentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int open = 1; open < tokens.size(); open++) {
        if (tokens.get(open).word().equals("(")) {
          definition(sentence, open).ifPresent(found::add);
        }
      }
    }
    return ImmutableList.copyOf(found);
  }

  private static Optional<Abbreviation> definition(TaggedSentence sentence, int open) {
    int close = open + 1;
    int limit = Math.min(sentence.tokens().size(), open + LONGEST_BRACKET);
    while (close < limit && !sentence.tokens().get(close).word().matches("[),;]")) {
      close++;
    }
    if (close == open + 1 || close == limit) {
      return Optional.empty();
    }
    TokenRange inside = new TokenRange(open + 1, close);
    if (inside.size() <= 2 && isShortForm(sentence.words(inside.from(), inside.to()))) {
      return longFormBefore(sentence, inside, open)
          .map(
              from ->
                  new Abbreviation(
                      sentence.span(inside.from(), inside.to()), sentence.span(from, open)));
    }
    if (isShortForm(sentence.tokens().get(open - 1).word())) {
      String shortForm = sentence.tokens().get(open - 1).word();
      return start(sentence, shortForm, inside.from(), inside.to())
          .filter(from -> from == inside.from())
          .map(
              from ->
                  new Abbreviation(
                      sentence.span(open - 1, open), sentence.span(from, inside.to())));
    }
    return Optional.empty();
  }

  private static Optional<Integer> longFormBefore(
      TaggedSentence sentence, TokenRange inside, int open) {
    String shortForm = sentence.words(inside.from(), inside.to());
    int words = Math.min(shortForm.length() + 5, 2 * shortForm.length());
    return start(sentence, shortForm, Math.max(0, open - words), open);
  }

  /** The token where the long form starts; a digit between letters may stand for a word. */
  private static Optional<Integer> start(
      TaggedSentence sentence, String written, int from, int to) {
    String shortForm =
        written.endsWith("s") && written.length() > 2
            ? written.substring(0, written.length() - 1)
            : written;
    return startOf(sentence, shortForm, from, to)
        .or(
            () ->
                DIGIT_AMIDST.matcher(shortForm).matches()
                    ? startOf(sentence, DIGITS.removeFrom(shortForm), from, to)
                    : Optional.empty());
  }

  /**
   * The token where the long form starts, if all characters of the short form are found from right
   * to left.
   */
  private static Optional<Integer> startOf(
      TaggedSentence sentence, String shortForm, int from, int to) {
    String[] words = new String[to - from];
    for (int i = from; i < to; i++) {
      words[i - from] = sentence.tokens().get(i).word().toLowerCase(Locale.ROOT);
    }
    int word = words.length - 1;
    int character = word < 0 ? -1 : words[word].length() - 1;
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      char sought = Character.toLowerCase(shortForm.charAt(i));
      if (!Character.isLetterOrDigit(sought)) {
        continue;
      }
      while (word >= 0
          && !(character >= 0
              && words[word].charAt(character) == sought
              && (i > 0 || beginsWord(words[word], character)))) {
        character--;
        if (character < 0) {
          word--;
          character = word < 0 ? -1 : words[word].length() - 1;
        }
      }
      if (word < 0) {
        return Optional.empty();
      }
      if (i == 0) {
        return Optional.of(from + word);
      }
      character--;
      if (character < 0) {
        word--;
        character = word < 0 ? -1 : words[word].length() - 1;
      }
    }
    return Optional.empty();
  }

  private static boolean beginsWord(String word, int character) {
    return character == 0 || !Character.isLetterOrDigit(word.charAt(character - 1));
  }

  private static boolean isShortForm(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_SHORT_FORM
        && Character.isLetterOrDigit(text.charAt(0))
        && text.chars().anyMatch(Character::isUpperCase);
  }
}
