package org.benchgraph.extract.fact;

/** The ways in which a paper presents something as its own. */
enum IntroductionCue {
  /** "X: A Simple Framework": the title begins with the name. */
  TITLE_NAME(0.97),
  /** "We propose a framework called X". */
  CALLED(0.8),
  /** "We propose X". */
  PROPOSED_NAME(0.85),
  /** "We propose masked image modeling": a phrase that ends the object of the verb. */
  PROPOSED_PHRASE(0.65),
  /** "We propose a masked image modeling approach": more follows the phrase. */
  PROPOSED_MODIFIER(0.2),
  /** "Our approach, X". */
  APPOSITION(0.6),
  /** "X is proposed". */
  PASSIVE(0.6),
  /** "Our X". */
  OUR_NAME(0.6),
  /** "Our contrastive loss". */
  OUR_PHRASE(0.35),
  /** "X, a novel framework", "X is a new framework", "the novel X". */
  NOVEL(0.85),
  /** "A novel contrastive loss". */
  NOVEL_PHRASE(0.35),
  /** "Called contrastive loss". */
  CALLED_PHRASE(0.25),
  /** "We propose a method for grouping, Generic Grouping Networks (GGN)". */
  DEFINED(0.85);

  private final double precision;

  IntroductionCue(double precision) {
    this.precision = precision;
  }

  /** The share of such places in the training papers that do present what they name. */
  double precision() {
    return precision;
  }
}
