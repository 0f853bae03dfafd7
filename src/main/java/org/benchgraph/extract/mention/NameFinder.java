package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.benchgraph.model.Field;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;

/** Finds the places in a sentence that look like coined names, whatever they name. */
final class NameFinder {
  private static final Pattern VERSION =
      Pattern.compile(
          "[vV]?\\d+(\\.\\d+)*[A-Za-z]?|\\d+(\\.\\d+)?[BMK]|II|III|XL|Large|Base|Small|Tiny|Huge|Pro|Mini|Turbo|Ultra|Plus|Lite");
  private static final Pattern SUFFIXED =
      Pattern.compile(
          "(.+?)-(based|style|like|aware|level|guided|driven|trained|pretrained|pre-trained|enhanced|free|specific|compatible|only|inspired|type)");
  private static final int LONGEST = 5;

  /** The names in a sentence, from left to right, none overlapping another. */
  List<TokenRange> find(TaggedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<TokenRange> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!startsName(sentence, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && end - i < LONGEST && continuesName(sentence, end)) {
        end++;
      }
      names.add(new TokenRange(i, end));
      i = end;
    }
    return ImmutableList.copyOf(names);
  }

  private static boolean startsName(TaggedSentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    if (SUFFIXED.matcher(token.word()).matches()) {
      return false;
    }
    if (NameShape.isCoined(token)) {
      return true;
    }
    return sentence.field() == Field.ABSTRACT
        && NameShape.isProperNoun(token)
        && (index > 0 || nextIsCoined(sentence, index));
  }

  private static boolean nextIsCoined(TaggedSentence sentence, int index) {
    return index + 1 < sentence.tokens().size()
        && NameShape.isCoined(sentence.tokens().get(index + 1));
  }

  private static boolean continuesName(TaggedSentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    if (!token.spaceBefore()) {
      return false;
    }
    if (VERSION.matcher(token.word()).matches()) {
      return Character.isLetter(token.word().charAt(0)) || !followedByUnit(sentence, index);
    }
    return sentence.field() == Field.ABSTRACT
        && !SUFFIXED.matcher(token.word()).matches()
        && (NameShape.isProperNoun(token)
            || NameShape.isCoined(token) && !isBracketed(sentence, index));
  }

  private static boolean isBracketed(TaggedSentence sentence, int index) {
    return sentence.tokens().get(index - 1).word().equals("(");
  }

  private static boolean followedByUnit(TaggedSentence sentence, int index) {
    if (index + 1 >= sentence.tokens().size()) {
      return false;
    }
    String next = sentence.tokens().get(index + 1).word();
    return next.equals("%")
        || next.matches("[a-z]+") && sentence.tokens().get(index + 1).tag().startsWith("NN");
  }
}
