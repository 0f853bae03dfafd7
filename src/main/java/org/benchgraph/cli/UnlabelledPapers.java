package org.benchgraph.cli;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.List;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.model.Paper;
import org.benchgraph.pipeline.RunListener;
import org.benchgraph.train.KnownTitles;

/** Reads papers that nobody annotated, to tune the encoder with. */
final class UnlabelledPapers {
  private final InputPapers papers;

  @Inject
  UnlabelledPapers(InputPapers papers) {
    this.papers = papers;
  }

  /**
   * The papers of some inputs, without the annotated ones: an encoder that must not know one would
   * be taught it here.
   *
   * @param listener is told what is left out
   * @throws UserException if an input is not there or leads to no file, or no paper remains
   */
  List<Paper> read(List<String> inputs, List<AnnotatedPaper> annotated, RunListener listener) {
    KnownTitles known = new KnownTitles(annotated);
    ImmutableList.Builder<Paper> unknown = ImmutableList.builder();
    for (Paper paper : papers.read(inputs, listener)) {
      if (known.contain(paper.title())) {
        listener.recordSkipped(paper.title() + ": it is one of the annotated papers");
      } else {
        unknown.add(paper);
      }
    }
    List<Paper> all = unknown.build();
    if (all.isEmpty()) {
      throw new UserException(
          ExitCode.BAD_INPUT, "there is no paper to learn from in what --unlabelled names");
    }
    return all;
  }
}
