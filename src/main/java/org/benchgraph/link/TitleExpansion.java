package org.benchgraph.link;

import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.benchgraph.thesaurus.NormalForm;

/**
 * What a title spells out: "CorDA: Context-Oriented Decomposition Adaptation of Language Models".
 * The letters of the name stand in the phrase behind it, in their order, the first at its start. Of
 * titles that were annotated, name and phrase were one in 119 of 126 whose letters agree so.
 *
 * @param name a proper name that the title starts with
 * @param phrase what it stands for
 */
record TitleExpansion(Mention name, Mention phrase) {
  private static final int FEWEST_LETTERS = 3;

  /** A colon or dash and what white space is around it. */
  private static final int LONGEST_GAP = 3;

  /** What the title of a paper spells out, if it does. */
  static Optional<TitleExpansion> of(List<Mention> mentions) {
    List<Mention> title =
        mentions.stream().filter(mention -> mention.span().field() == Field.TITLE).toList();
    return title.stream()
        .filter(mention -> mention.span().start() == 0 && mention.named())
        .findFirst()
        .flatMap(
            name ->
                title.stream()
                    .filter(phrase -> isCloseBehind(name.span(), phrase.span()))
                    .filter(phrase -> phrase.type().kind().equals(name.type().kind()))
                    .filter(phrase -> isSpelledOut(name.surface(), phrase.surface()))
                    .findFirst()
                    .map(phrase -> new TitleExpansion(name, phrase)));
  }

  /** Not just the next word: a sign stands between. Which one, mentions do not tell. */
  private static boolean isCloseBehind(Span first, Span second) {
    int gap = second.start() - first.end();
    return gap > 1 && gap <= LONGEST_GAP;
  }

  /** "GearFormer-Large" is another name, not "GearFormer" spelled out. */
  private static boolean isSpelledOut(String name, String phrase) {
    return !NormalForm.of(phrase).startsWith(NormalForm.of(name))
        && ShortForms.couldStandFor(name, phrase, FEWEST_LETTERS);
  }
}
