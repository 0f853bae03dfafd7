package org.benchgraph.model;

/** The relations that Benchgraph extracts. */
public enum FactKind {
  /** The paper presents the object as its own and new. */
  INTRODUCES("introduces"),
  /** The subject, a method, is measured on the object, a benchmark. */
  EVALUATED_ON("evaluatedOn"),
  /** The paper compares the two methods. */
  COMPARED_TO("comparedTo"),
  /**
   * The subject, a method, is built on, trained with or made of the object, a method or dataset.
   */
  USES("uses"),
  /** The subject, a method, is meant to solve the object, a task. */
  ADDRESSES("addresses");

  private final String label;

  FactKind(String label) {
    this.label = label;
  }

  /**
   * Whether it can hold between entities of these types. What a dataset is measured on makes it a
   * benchmark, so that either will do; what a paper introduces has no other end.
   */
  public boolean relates(EntityType subject, EntityType object) {
    return subject == EntityType.METHOD
        && switch (this) {
          case INTRODUCES -> false;
          case EVALUATED_ON -> object.isData();
          case COMPARED_TO -> object == EntityType.METHOD;
          case USES -> object == EntityType.METHOD || object.isData();
          case ADDRESSES -> object == EntityType.TASK;
        };
  }

  /** The name in JSON files and in the ontology. The edge type in Neo4j is {@link #name()}. */
  public String label() {
    return label;
  }
}
