package org.benchgraph.pipeline;

import static java.util.Objects.requireNonNull;

import com.google.inject.Inject;
import java.util.List;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.extract.learned.ExtractionModel;
import org.benchgraph.extract.mention.MentionExtraction;
import org.benchgraph.extract.mention.MentionModel;
import org.benchgraph.extract.mention.WordScores;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.link.EntityLinker;
import org.benchgraph.model.ConfidenceFilter;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.DocumentAnnotator;

/**
 * The way of one paper: words, mentions, entities, facts. A pure function of the paper and of what
 * was read at start-up; safe for use by several threads.
 */
public final class PaperExtractor {
  private final DocumentAnnotator annotator;
  private final MentionExtraction mentions;
  private final EntityLinker linker;
  private final FactExtraction facts;
  private final ExtractionModel model;

  @Inject
  PaperExtractor(
      DocumentAnnotator annotator,
      MentionExtraction mentions,
      EntityLinker linker,
      FactExtraction facts,
      ExtractionModel model) {
    this.annotator = requireNonNull(annotator, "annotator is null");
    this.mentions = requireNonNull(mentions, "mentions is null");
    this.linker = requireNonNull(linker, "linker is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.model = requireNonNull(model, "model is null");
  }

  /** All that a paper says. */
  public Extraction extract(Paper paper) {
    return extract(paper, ConfidenceFilter.NONE).extraction();
  }

  /** All that a paper says, leaving out what is not sure enough. */
  ExtractedPaper extract(Paper paper, ConfidenceFilter filter) {
    Stopwatch stages = new Stopwatch();
    MentionModel learned = model.mentions();
    Document document = stages.time("annotation", () -> annotator.annotate(paper));
    List<Mention> candidates = stages.time("rules", () -> mentions.candidates(document));
    EncoderScores encoded = stages.time("encoding", () -> mentions.encode(document, learned));
    List<TagScores> tags =
        stages.time("tagging", () -> mentions.tags(document, candidates, encoded, learned));
    WordScores scores = new WordScores(encoded, tags);
    List<Mention> decided =
        stages.time("arbitration", () -> mentions.decide(document, candidates, scores, learned));
    List<Entity> entities =
        stages.time("linking", () -> linker.link(paper, decided, document.abbreviations()));
    LinkedDocument linked = new LinkedDocument(document, entities, encoded);
    FactExtraction.Statements statements =
        stages.time("facts", () -> facts.extract(linked, model.facts()));
    return new ExtractedPaper(
        filter.filter(
            new Extraction(
                paper, model.entities().of(entities), statements.facts(), statements.results())),
        document.omissions(),
        stages);
  }
}
