package org.benchgraph.extract.tag;

import org.benchgraph.model.FactKind;

/** What a paper does with a thing that a word belongs to, as far as its context tells. */
public enum Role {
  /** The paper presents it as its own. */
  INTRODUCED,
  /** Methods are measured on it. */
  MEASURED_ON,
  /** It is compared with another. */
  COMPARED,
  /** A method uses it. */
  USED,
  /** A method addresses it. */
  ADDRESSED,
  /** It has a proper name, an acronym or a coined term. */
  NAMED,
  /** It is a benchmark rather than another data set. */
  BENCHMARK,
  /** The paper relates it to others: most often its own method. */
  SUBJECT;

  /** The role of what facts of a kind lead to. */
  public static Role ofObject(FactKind kind) {
    return switch (kind) {
      case INTRODUCES -> INTRODUCED;
      case EVALUATED_ON -> MEASURED_ON;
      case COMPARED_TO -> COMPARED;
      case USES -> USED;
      case ADDRESSES -> ADDRESSED;
    };
  }
}
