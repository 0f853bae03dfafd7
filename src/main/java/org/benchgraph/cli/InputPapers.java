package org.benchgraph.cli;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Paper;
import org.benchgraph.pipeline.RunListener;
import org.benchgraph.source.PaperRead;
import org.benchgraph.source.PaperSource;
import org.benchgraph.source.PaperStream;
import org.benchgraph.source.ReadOutcome;

/** Reads papers whose text alone is wanted. */
final class InputPapers {
  private final PaperSource source;

  @Inject
  InputPapers(PaperSource source) {
    this.source = source;
  }

  /**
   * The papers of some inputs, in their order.
   *
   * @param listener is told of each, and of records that are left out
   * @throws UserException if an input is not there, or leads to no file
   */
  ImmutableList<Paper> read(List<String> inputs, RunListener listener) {
    ImmutableList.Builder<Paper> papers = ImmutableList.builder();
    try (PaperStream stream =
        source.open(InputOptions.existing(inputs), Optional.empty(), System.in)) {
      while (stream.hasNext()) {
        ReadOutcome outcome = stream.next();
        if (outcome instanceof PaperRead read) {
          papers.add(read.paper());
          listener.paperDone();
        } else {
          listener.recordSkipped(outcome.toString());
        }
      }
    }
    return papers.build();
  }
}
