package org.benchgraph.extract.fact;

/** The ways in which a paper presents something as its own, with their precision on train. */
enum IntroductionCue {
  /** "X: A Simple Framework": the title begins with the name. */
  TITLE_NAME(0.9),
  /** "We propose a framework called X". */
  CALLED(0.9),
  /** "We propose X". */
  PROPOSED_NAME(0.9),
  /** "We propose masked image modeling": a phrase that ends the object of the verb. */
  PROPOSED_PHRASE(0.6),
  /** "We propose a masked image modeling approach": more follows the phrase. */
  PROPOSED_MODIFIER(0.4),
  /** "Our approach, X". */
  APPOSITION(0.6),
  /** "X is proposed". */
  PASSIVE(0.6),
  /** "Our X". */
  OUR_NAME(0.7),
  /** "Our contrastive loss". */
  OUR_PHRASE(0.4),
  /** "X, a novel framework", "X is a new framework", "the novel X". */
  NOVEL(0.6);

  private final double precision;

  IntroductionCue(double precision) {
    this.precision = precision;
  }

  double precision() {
    return precision;
  }
}
