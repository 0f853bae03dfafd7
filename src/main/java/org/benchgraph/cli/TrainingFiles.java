package org.benchgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.AnnotatedTexts;
import org.benchgraph.train.TrainingSet;

/**
 * The files of annotated papers that a model is learned from.
 *
 * @param gold annotated by people
 * @param silver annotated by a program, for all parts of the model
 * @param encoderSilver annotated by a program, for the encoder alone
 */
record TrainingFiles(List<Path> gold, List<Path> silver, List<Path> encoderSilver) {
  /**
   * Reads them, and says how many silver papers are left out since their title came before.
   *
   * @param texts of stand-off annotations
   * @throws UserException if a file cannot be read or breaks the format, or all that was meant for
   *     the encoder is left out: its teacher would learn from the other papers instead
   */
  TrainingSet read(AnnotatedTexts texts, boolean quiet) {
    List<AnnotatedPaper> golden = GoldFiles.read(gold, texts);
    List<AnnotatedPaper> some = readIfAny(silver, texts);
    List<AnnotatedPaper> others = readIfAny(encoderSilver, texts);
    TrainingSet set = new TrainingSet(golden, some, others);
    if (!encoderSilver.isEmpty() && set.encoderSilver().isEmpty()) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there is no paper in --encoder-silver whose title is not in --gold or --silver");
    }
    int known = golden.size() + some.size() + others.size() - set.all().size();
    if (known > 0 && !quiet) {
      System.err.printf("left out %,d silver papers whose title came before%n", known);
    }
    return set;
  }

  private static List<AnnotatedPaper> readIfAny(List<Path> files, AnnotatedTexts texts) {
    return files.isEmpty() ? List.of() : GoldFiles.read(files, texts);
  }
}
