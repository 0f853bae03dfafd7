package org.benchgraph.extract.mention;

import java.util.Set;

/** Words with the shape of a name that name nothing we look for. */
final class NotNames {
  private static final Set<String> WORDS = WordList.words("not-names.txt");

  private NotNames() {}

  /** Whether the word, or its singular, is on the list. */
  static boolean contains(String word) {
    return WORDS.contains(word)
        || word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1));
  }
}
