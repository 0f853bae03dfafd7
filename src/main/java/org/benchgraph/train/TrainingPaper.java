package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.TagSequences;
import org.benchgraph.extract.tagger.TaggerTrainer;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.DocumentAnnotator;
import org.benchgraph.train.encoder.LabelledText;

/**
 * A paper to learn from.
 *
 * @param index its place among the papers, from 0; two papers of one place are the same
 * @param isGold whether it belongs to the gold standard, not to the silver one
 * @param annotated what its annotation says of it
 * @param document its words
 * @param candidates the mentions that the rules propose
 * @param mentions the annotated mentions
 */
record TrainingPaper(
    int index,
    boolean isGold,
    AnnotatedPaper annotated,
    Document document,
    List<Mention> candidates,
    List<Mention> mentions) {
  TrainingPaper {
    candidates = ImmutableList.copyOf(candidates);
    mentions = ImmutableList.copyOf(mentions);
  }

  /**
   * A paper as the learners see it.
   *
   * @param candidates what the rules propose in a document
   */
  static TrainingPaper read(
      int index,
      boolean isGold,
      AnnotatedPaper annotated,
      DocumentAnnotator annotator,
      Function<Document, List<Mention>> candidates) {
    Paper paper = paper(annotated, "training-" + index);
    Document document = annotator.annotate(paper);
    return new TrainingPaper(
        index,
        isGold,
        annotated,
        document,
        candidates.apply(document),
        GoldMentions.of(paper, annotated.entities()));
  }

  private static Paper paper(AnnotatedPaper annotated, String id) {
    return new Paper(id, annotated.title(), annotated.abstractText());
  }

  /** Those that confidences and thresholds are set on. */
  static ImmutableList<TrainingPaper> gold(Collection<TrainingPaper> papers) {
    return papers.stream().filter(TrainingPaper::isGold).collect(ImmutableList.toImmutableList());
  }

  /** Which part of the papers it belongs to, from 0. */
  int fold() {
    return index % CrossFit.FOLDS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TrainingPaper paper && paper.index == index;
  }

  @Override
  public int hashCode() {
    return index;
  }

  /** What the encoder can learn from it. */
  LabelledText labelled() {
    return labelled(annotated, document, mentions);
  }

  /** What the encoder can learn from a paper that nothing else learns from. */
  static LabelledText labelled(AnnotatedPaper annotated, DocumentAnnotator annotator) {
    Paper paper = paper(annotated, "encoder");
    return labelled(
        annotated, annotator.annotate(paper), GoldMentions.of(paper, annotated.entities()));
  }

  private static LabelledText labelled(
      AnnotatedPaper annotated, Document document, List<Mention> mentions) {
    return new LabelledText(
        document.words(),
        TagSequences.of(document, mentions),
        Optional.of(GoldEntities.of(document, mentions, annotated)));
  }

  /**
   * What the tagger can learn from it.
   *
   * @param encoded what an encoder says that did not learn from it
   */
  TaggerTrainer.Lesson lesson(EncoderScores encoded) {
    return new TaggerTrainer.Lesson(document, candidates, encoded, mentions);
  }
}
