package org.benchgraph.model;

import static java.util.Objects.requireNonNull;

/** The types of entity that Benchgraph extracts, in the order in which outputs list them. */
public enum EntityType {
  METHOD("Method", "method"),
  DATASET("Dataset", "data"),
  BENCHMARK("Benchmark", "data"),
  METRIC("Metric", "metric"),
  TASK("Task", "task");

  private final String label;
  private final String kind;

  EntityType(String label, String kind) {
    this.label = label;
    this.kind = kind;
  }

  /** The name of the type in files, in Neo4j and in the ontology. */
  public String label() {
    return label;
  }

  /**
   * The first part of an entity's id. Dataset and Benchmark share the kind {@code data}: whether a
   * dataset is a benchmark is a role that differs from paper to paper, and must not make two
   * entities of one.
   */
  public String kind() {
    return kind;
  }

  /** Whether this is a dataset or a benchmark. */
  public boolean isData() {
    return this == DATASET || this == BENCHMARK;
  }

  /**
   * The first type of the given kind: of {@code data}, {@link #DATASET}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntityType ofKind(String kind) {
    requireNonNull(kind, "kind is null");
    for (EntityType type : values()) {
      if (type.kind.equals(kind)) {
        return type;
      }
    }
    throw new IllegalArgumentException("No entity type is of the kind '" + kind + "'");
  }

  /**
   * The type with the given label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntityType ofLabel(String label) {
    requireNonNull(label, "label is null");
    for (EntityType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("No entity type is called '" + label + "'");
  }
}
