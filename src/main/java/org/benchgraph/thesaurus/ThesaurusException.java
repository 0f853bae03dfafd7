package org.benchgraph.thesaurus;

/** Says in one line what is wrong with a thesaurus, and with which concept. */
public final class ThesaurusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ThesaurusException(String message) {
    super(message);
  }
}
