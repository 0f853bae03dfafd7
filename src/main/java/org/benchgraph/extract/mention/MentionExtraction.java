package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;

/**
 * Finds the mentions of a document: the selected {@link MentionExtractor}s propose candidates, the
 * encoder and the tagger add their own, the arbiter decides.
 */
public final class MentionExtraction {
  /** The name of the tagger among the extractors. */
  public static final String TAGGER = TaggerCandidates.LIKELY;

  /** The name of the encoder among the extractors. */
  public static final String ENCODER = "encoder";

  private final List<MentionExtractor> extractors;
  private final boolean encodes;
  private final boolean tags;
  private final MentionArbiter arbiter;
  private final RepeatFinder repeats = new RepeatFinder();

  @Inject
  MentionExtraction(
      Set<MentionExtractor> extractors, ExtractorSelection selection, MentionArbiter arbiter) {
    this.extractors =
        extractors.stream()
            .filter(extractor -> selection.includes(extractor.name()))
            .collect(toImmutableList());
    this.encodes = selection.includes(ENCODER);
    this.tags = selection.includes(TAGGER);
    this.arbiter = requireNonNull(arbiter, "arbiter is null");
  }

  /** What the encoder says of a document, if it takes part. */
  public EncoderScores encode(Document document, MentionModel model) {
    return encodes ? model.encoder().score(document) : EncoderScores.nothing(document);
  }

  /** What the tagger says, if it takes part. */
  public List<TagScores> tags(
      Document document, List<Mention> candidates, EncoderScores encoded, MentionModel model) {
    return tags ? model.tagger().score(document, candidates, encoded) : TagScores.nothing(document);
  }

  /** The mentions among candidates, where encoder and tagger have spoken. */
  public List<Mention> decide(
      Document document, List<Mention> candidates, WordScores scores, MentionModel model) {
    return decide(document, candidates, scores, model.judge(), model.least());
  }

  /** All that the extractors propose, overlaps and contradictions included. */
  public List<Mention> candidates(Document document) {
    return extractors.stream()
        .flatMap(extractor -> extractor.extract(document).stream())
        .collect(toImmutableList());
  }

  /** The mentions among candidates, where encoder and tagger have spoken. */
  public List<Mention> decide(
      Document document,
      List<Mention> candidates,
      WordScores scores,
      GroupJudge judge,
      double least) {
    return repeats.withRepeats(
        document, arbiter.arbitrate(document, candidates, scores, judge, least));
  }
}
