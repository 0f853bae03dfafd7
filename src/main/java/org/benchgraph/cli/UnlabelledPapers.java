package org.benchgraph.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.model.Paper;
import org.benchgraph.pipeline.RunListener;
import org.benchgraph.source.PaperRead;
import org.benchgraph.source.PaperSource;
import org.benchgraph.source.PaperStream;
import org.benchgraph.source.ReadOutcome;

/** Reads papers that nobody annotated, to tune the encoder with. */
final class UnlabelledPapers {
  private static final CharMatcher LETTERS_AND_DIGITS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

  private final PaperSource source;

  @Inject
  UnlabelledPapers(PaperSource source) {
    this.source = source;
  }

  /**
   * The papers of some inputs, without the annotated ones: an encoder that must not know one would
   * be taught it here.
   *
   * @param listener is told what is left out
   * @throws UserException if an input is not there, or no paper remains
   */
  List<Paper> read(List<String> inputs, List<AnnotatedPaper> annotated, RunListener listener) {
    Set<String> known =
        annotated.stream().map(paper -> key(paper.title())).collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<Paper> papers = ImmutableList.builder();
    try (PaperStream stream =
        source.open(InputOptions.existing(inputs), Optional.empty(), System.in)) {
      while (stream.hasNext()) {
        ReadOutcome outcome = stream.next();
        if (!(outcome instanceof PaperRead read)) {
          listener.recordSkipped(outcome.toString());
        } else if (known.contains(key(read.paper().title()))) {
          listener.recordSkipped(read.paper().title() + ": it is one of the annotated papers");
        } else {
          papers.add(read.paper());
          listener.paperDone();
        }
      }
    }
    List<Paper> all = papers.build();
    if (all.isEmpty()) {
      throw new UserException(
          ExitCode.BAD_INPUT, "there is no paper to learn from in what --unlabelled names");
    }
    return all;
  }

  private static String key(String title) {
    return LETTERS_AND_DIGITS.retainFrom(Ascii.toLowerCase(title));
  }
}
