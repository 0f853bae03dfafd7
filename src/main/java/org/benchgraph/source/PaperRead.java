package org.benchgraph.source;

import static java.util.Objects.requireNonNull;

import org.benchgraph.model.Paper;

/** A paper, merged from all records of it. */
public record PaperRead(Paper paper) implements ReadOutcome {
  public PaperRead {
    requireNonNull(paper, "paper is null");
  }
}
