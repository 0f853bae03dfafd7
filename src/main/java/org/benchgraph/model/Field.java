package org.benchgraph.model;

import java.util.Locale;

/** The part of a paper that a span points into. */
public enum Field {
  TITLE,
  ABSTRACT;

  /** The name of the field in files and graphs: {@code title} or {@code abstract}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The field with the given label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Field ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
