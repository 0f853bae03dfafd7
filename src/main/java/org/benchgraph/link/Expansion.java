package org.benchgraph.link;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
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
 * letters of the name stand in the phrase behind it, in their order, the first at its start. So in
 * 155 annotated titles; in 150, name and phrase are one.
 *
 * <p>In brackets: "CoGear (Cogs and Gears)". The letters agree (67 of 67 annotated), or the phrase
 * has three words or more, starts with a capital and stands nowhere else (6 of 6). Others may be
 * the class of the name: "GPT-4 (large language model)".
 *
 * @param name a proper name
 * @param phrase what it stands for
 */
record Expansion(Mention name, Mention phrase) {
  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_GAP = 3;
  private static final Pattern TITLE_SIGN = Pattern.compile("\\s*[:\\p{Pd}]\\s*");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(");
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /**
   * What a paper spells out.
   *
   * @param mentions in reading order, none overlapping another
   */
  static ImmutableList<Expansion> of(Paper paper, List<Mention> mentions) {
    Multiset<String> forms =
        mentions.stream()
            .map(mention -> NormalForm.of(mention.surface()))
            .collect(ImmutableMultiset.toImmutableMultiset());
    return Streams.zip(mentions.stream(), mentions.stream().skip(1), Expansion::new)
        .filter(one -> one.isClose() && one.isOfNameAndPhrase())
        .filter(
            one ->
                one.isInTitle(paper) && one.lettersAgree()
                    || one.isInBrackets(paper) && (one.lettersAgree() || one.isUnique(forms)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isClose() {
    int gap = phrase.span().start() - name.span().end();
    return name.span().field() == phrase.span().field() && 0 < gap && gap <= LONGEST_GAP;
  }

  /** "GearFormer-Large" is another name, not "GearFormer" spelled out. */
  private boolean isOfNameAndPhrase() {
    return name.named()
        && name.type().kind().equals(phrase.type().kind())
        && !padded(phrase).contains(padded(name));
  }

  /** With a space at each end, so that whole words alone are found in it. */
  private static String padded(Mention mention) {
    return " " + NormalForm.of(mention.surface()) + " ";
  }

  private boolean lettersAgree() {
    return ShortForms.couldStandFor(name.surface(), phrase.surface(), FEWEST_LETTERS);
  }

  private boolean isUnique(Multiset<String> forms) {
    return WORDS.splitToList(phrase.surface()).size() >= FEWEST_WORDS
        && Character.isUpperCase(phrase.surface().codePointAt(0))
        && forms.count(NormalForm.of(phrase.surface())) == 1;
  }

  private boolean isInTitle(Paper paper) {
    return name.span().field() == Field.TITLE
        && name.span().start() == 0
        && isBetween(paper, TITLE_SIGN);
  }

  private boolean isInBrackets(Paper paper) {
    return WORDS.splitToList(name.surface()).size() == 1
        && WORDS.splitToList(phrase.surface()).size() > 1
        && isBetween(paper, BRACKET)
        && isClosedBehind(paper, phrase.span());
  }

  private boolean isBetween(Paper paper, Pattern sign) {
    Span gap = new Span(name.span().field(), name.span().end(), phrase.span().start());
    return sign.matcher(paper.text(gap)).matches();
  }

  private static boolean isClosedBehind(Paper paper, Span span) {
    String text = paper.text(span.field());
    return text.startsWith(")", text.offsetByCodePoints(0, span.end()));
  }
}
