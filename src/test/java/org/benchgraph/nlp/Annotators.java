package org.benchgraph.nlp;

/** The one annotator that all tests of a run share: its model takes a second to load. */
public final class Annotators {
  private static final DocumentAnnotator SHARED =
      new DocumentAnnotator(new TextCleaner(), new AbbreviationFinder());

  private Annotators() {}

  /** An annotator that is safe for use by several threads. */
  public static DocumentAnnotator shared() {
    return SHARED;
  }
}
