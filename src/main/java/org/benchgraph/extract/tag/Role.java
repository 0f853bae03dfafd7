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
  SUBJECT,
  /** A method that is measured on data. */
  MEASURED,
  /** A method that uses others, or data. */
  USING,
  /** A method that addresses a task. */
  ADDRESSING;

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

  /** The role of what facts of a kind start from. */
  public static Role ofSubject(FactKind kind) {
    return switch (kind) {
      case INTRODUCES ->
          throw new IllegalArgumentException("what a paper introduces has no subject");
      case EVALUATED_ON -> MEASURED;
      case COMPARED_TO -> COMPARED;
      case USES -> USING;
      case ADDRESSES -> ADDRESSING;
    };
  }
}
