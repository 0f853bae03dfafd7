package org.benchgraph.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.AnnotatedTexts;
import org.benchgraph.evaluate.AnnotationException;
import org.benchgraph.evaluate.AnnotationReader;

/** Reads annotated papers, and says what is wrong with them. */
final class GoldFiles {
  private static final int FAULTS = 20;

  private GoldFiles() {}

  /**
   * The papers of some files.
   *
   * @throws UserException if a file breaks the format; what is wrong was printed
   */
  static ImmutableList<AnnotatedPaper> read(List<Path> files) {
    return read(files, AnnotatedTexts.NONE);
  }

  /**
   * The papers of some files, of which some stand apart from their text.
   *
   * @throws UserException if a file breaks the format; what is wrong was printed
   */
  static ImmutableList<AnnotatedPaper> read(List<Path> files, AnnotatedTexts texts) {
    return orExplain(() -> new AnnotationReader(texts).readGold(files));
  }

  /** What a reader reads, or an explanation of why it cannot. */
  static <T> T orExplain(Supplier<T> work) {
    try {
      return work.get();
    } catch (AnnotationException e) {
      e.faults().stream().limit(FAULTS).forEach(System.err::println);
      if (e.faults().size() > FAULTS) {
        System.err.printf("and %,d more%n", e.faults().size() - FAULTS);
      }
      throw new UserException(
          ExitCode.BAD_INPUT, "nothing was done; correct what is wrong and try again");
    }
  }
}
