package org.benchgraph.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.regex.Pattern;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.thesaurus.NormalForm;

/**
 * A name that a paper spells out beside its abbreviations.
 *
 * <p>In the title: "CorDA: Context-Oriented Decomposition Adaptation of Language Models". The
 * letters of the name stand in the phrase behind it, in their order, the first at its start. Of
 * titles that were annotated, name and phrase were one in 119 of 126 whose letters agree so.
 *
 * <p>In brackets, whatever the letters: "GearBERT (BERT for Gears)". Of annotated names with a
 * phrase of the same kind in the brackets behind them, all 88 were one with it, unless the phrase
 * held the name (0 of 2).
 *
 * @param name a proper name
 * @param phrase what it stands for
 */
record Expansion(Mention name, Mention phrase) {
  private static final int FEWEST_LETTERS = 3;
  private static final int LONGEST_GAP = 3;
  private static final Pattern TITLE_SIGN = Pattern.compile("\\s*[:\\p{Pd}]\\s*");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(");

  /**
   * What a paper spells out.
   *
   * @param mentions in reading order, none overlapping another
   */
  static ImmutableList<Expansion> of(Paper paper, List<Mention> mentions) {
    return Streams.zip(mentions.stream(), mentions.stream().skip(1), Expansion::new)
        .filter(one -> one.isOfNameAndPhrase() && (one.isTitle(paper) || one.isInBrackets(paper)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isOfNameAndPhrase() {
    return name.named()
        && name.type().kind().equals(phrase.type().kind())
        && name.span().field() == phrase.span().field();
  }

  private boolean isTitle(Paper paper) {
    return name.span().field() == Field.TITLE
        && name.span().start() == 0
        && isBetween(paper, TITLE_SIGN)
        && isSpelledOut(name.surface(), phrase.surface());
  }

  /** "GearFormer-Large" is another name, not "GearFormer" spelled out. */
  private static boolean isSpelledOut(String name, String phrase) {
    return !NormalForm.of(phrase).startsWith(NormalForm.of(name))
        && ShortForms.couldStandFor(name, phrase, FEWEST_LETTERS);
  }

  private boolean isInBrackets(Paper paper) {
    return isOneWord(name)
        && !isOneWord(phrase)
        && isBetween(paper, BRACKET)
        && isClosedBehind(paper, phrase.span())
        && !padded(phrase).contains(padded(name));
  }

  private static boolean isOneWord(Mention mention) {
    return mention.surface().codePoints().noneMatch(Character::isWhitespace);
  }

  /** With a space at each end, so that whole words alone are found in it. */
  private static String padded(Mention mention) {
    return " " + NormalForm.of(mention.surface()) + " ";
  }

  private boolean isBetween(Paper paper, Pattern sign) {
    int from = name.span().end();
    int to = phrase.span().start();
    return from < to
        && to - from <= LONGEST_GAP
        && sign.matcher(paper.text(new Span(name.span().field(), from, to))).matches();
  }

  private static boolean isClosedBehind(Paper paper, Span span) {
    String text = paper.text(span.field());
    return text.startsWith(")", text.offsetByCodePoints(0, span.end()));
  }
}
