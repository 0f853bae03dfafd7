package org.benchgraph.model;

import java.util.Locale;

/** What a reported number is. */
public enum ResultKind {
  /** A level reached: "83.8% top-1 accuracy". */
  ABSOLUTE,
  /** An improvement or a difference: "+2.1 points". */
  DELTA,
  /** A multiple: "2x faster". */
  RATIO;

  /** The name in files and graphs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind with the given label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ResultKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
