package org.benchgraph.model;

import static java.util.Objects.requireNonNull;

/**
 * A place where a paper defines a short form: "masked image modeling (MIM)".
 *
 * @param shortForm where the short form stands
 * @param longForm where the long form stands
 */
public record Abbreviation(Span shortForm, Span longForm) {
  public Abbreviation {
    requireNonNull(shortForm, "shortForm is null");
    requireNonNull(longForm, "longForm is null");
  }
}
