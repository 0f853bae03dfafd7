package org.benchgraph.train;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.benchgraph.evaluate.AnnotatedPaper;

/**
 * Titles of papers, whatever their case, white space and signs: the same paper is often written in
 * several ways. A title without Latin letters and digits is never known. Not for several threads.
 */
public final class KnownTitles {
  private static final CharMatcher LETTERS_AND_DIGITS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

  private final Set<String> keys = new HashSet<>();

  /** The titles of some papers. */
  public KnownTitles(List<AnnotatedPaper> papers) {
    papers.forEach(paper -> keys.add(key(paper.title())));
    keys.remove("");
  }

  /** Whether there is a paper of this title. */
  public boolean contain(String title) {
    return keys.contains(key(title));
  }

  /** Adds a title; tells whether it was not known. */
  boolean addNew(String title) {
    String key = key(title);
    return key.isEmpty() || keys.add(key);
  }

  private static String key(String title) {
    return LETTERS_AND_DIGITS.retainFrom(Ascii.toLowerCase(title));
  }
}
