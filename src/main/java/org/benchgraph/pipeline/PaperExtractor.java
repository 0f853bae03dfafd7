package org.benchgraph.pipeline;

import static java.util.Objects.requireNonNull;

import com.google.inject.Inject;
import java.util.List;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.extract.learned.ExtractionModel;
import org.benchgraph.extract.mention.MentionExtraction;
import org.benchgraph.link.EntityLinker;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Extraction;
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
    Document document = annotator.annotate(paper);
    List<Entity> entities =
        linker.link(mentions.extract(document, model.mentions()), document.abbreviations());
    FactExtraction.Statements statements =
        facts.extract(new LinkedDocument(document, entities), model.facts());
    return new Extraction(paper, entities, statements.facts(), statements.results());
  }
}
