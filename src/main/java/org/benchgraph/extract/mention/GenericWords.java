package org.benchgraph.extract.mention;

import java.util.Locale;
import java.util.Set;
import org.benchgraph.nlp.Token;

/**
 * Words at the start of a noun phrase that say nothing of what it names: "novel", "simple",
 * "existing".
 */
final class GenericWords {
  private final Set<String> words = WordList.words("generic-modifiers.txt");

  boolean isGeneric(Token token) {
    return words.contains(token.word().toLowerCase(Locale.ROOT))
        || token.tag().equals("CD")
        || token.tag().equals("JJR")
        || token.tag().equals("JJS")
        || token.tag().startsWith("RB");
  }
}
