package org.benchgraph.train;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.evaluate.ExtractionAnnotations;
import org.benchgraph.evaluate.ScoreName;
import org.benchgraph.evaluate.Scorer;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.extract.learned.ExtractionModel;
import org.benchgraph.extract.mention.GroupJudge;
import org.benchgraph.extract.mention.MentionExtraction;
import org.benchgraph.extract.mention.MentionModel;
import org.benchgraph.extract.mention.WordScores;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tagger.MentionTagger;
import org.benchgraph.link.EntityLinker;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.DocumentAnnotator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns a model from annotated papers. The same papers in the same order give the same model. */
public final class ModelTrainer {
  private static final Logger LOG = LoggerFactory.getLogger(ModelTrainer.class);

  /**
   * Likelihoods that entities may be stated from. Below, more is found, but less of it is right.
   */
  private static final ImmutableList<Double> LEASTS = ImmutableList.of(0.45, 0.5, 0.55, 0.6);

  private final DocumentAnnotator annotator;
  private final MentionExtraction extraction;
  private final MentionLearner mentionLearner;
  private final EntityLinker linker;
  private final FactExtraction factExtraction;

  @Inject
  ModelTrainer(
      DocumentAnnotator annotator,
      MentionExtraction extraction,
      MentionLearner mentionLearner,
      EntityLinker linker,
      FactExtraction factExtraction) {
    this.annotator = annotator;
    this.extraction = extraction;
    this.mentionLearner = mentionLearner;
    this.linker = linker;
    this.factExtraction = factExtraction;
  }

  /** The least number of gold papers that can be learned from. */
  public static int fewest() {
    return CrossFit.FOLDS;
  }

  /**
   * Learns from papers.
   *
   * @param set of which at least {@link #fewest} are gold; those for the encoder are not read here
   * @param encoders where the encoders come from
   */
  public ExtractionModel train(TrainingSet set, EncoderLearner encoders) {
    List<TrainingPaper> papers = prepared(set);
    CrossFit<Encoder> encoder = encoders.learn(papers);
    Map<TrainingPaper, EncoderScores> encoded =
        papers.stream()
            .collect(
                toImmutableMap(
                    paper -> paper, paper -> encoder.unseen(paper).score(paper.document())));
    CrossFit<MentionTagger> taggers = mentionLearner.taggers(papers, encoded);
    Map<TrainingPaper, WordScores> scores = MentionLearner.scores(papers, encoded, taggers);
    CrossFit<GroupJudge> judges = mentionLearner.judges(papers, scores);
    double least = least(TrainingPaper.gold(papers), scores, judges);
    Map<TrainingPaper, LinkedDocument> linked = new LinkedHashMap<>();
    Map<TrainingPaper, LinkedDocument> annotated = new LinkedHashMap<>();
    for (TrainingPaper paper : papers) {
      WordScores score = scores.get(paper);
      linked.put(paper, linked(paper, score, mentionLearner.mentions(paper, score, judges, least)));
      annotated.put(paper, linked(paper, score, mentionLearner.annotated(paper, score, judges)));
    }
    return new ExtractionModel(
        new MentionModel(encoder.whole(), taggers.whole(), judges.whole(), least),
        EntityConfidenceLearner.learn(Maps.filterKeys(linked, TrainingPaper::isGold)),
        new FactLearner(linked, annotated, factExtraction).learn());
  }

  private LinkedDocument linked(TrainingPaper paper, WordScores scores, List<Mention> mentions) {
    return new LinkedDocument(paper.document(), linked(paper, mentions), scores.encoder());
  }

  private List<TrainingPaper> prepared(TrainingSet set) {
    List<AnnotatedPaper> papers = set.papers();
    ImmutableList.Builder<TrainingPaper> prepared = ImmutableList.builder();
    for (int i = 0; i < papers.size(); i++) {
      prepared.add(
          TrainingPaper.read(
              i, i < set.gold().size(), papers.get(i), annotator, extraction::candidates));
    }
    return prepared.build();
  }

  private List<Entity> entities(
      TrainingPaper paper, WordScores scores, CrossFit<GroupJudge> judges, double least) {
    return linked(paper, mentionLearner.mentions(paper, scores, judges, least));
  }

  private List<Entity> linked(TrainingPaper paper, List<Mention> mentions) {
    Document document = paper.document();
    return linker.link(document.paper(), mentions, document.abbreviations());
  }

  /** The threshold that gives the best entities on papers that the judges did not learn from. */
  private double least(
      List<TrainingPaper> papers,
      Map<TrainingPaper, WordScores> scores,
      CrossFit<GroupJudge> judges) {
    double best = LEASTS.get(0);
    double most = -1;
    for (double least : LEASTS) {
      List<AnnotatedPaper> predicted =
          papers.stream()
              .map(
                  paper ->
                      ExtractionAnnotations.of(
                          new Extraction(
                              paper.document().paper(),
                              entities(paper, scores.get(paper), judges, least),
                              List.of(),
                              List.of())))
              .toList();
      double f1 =
          new Scorer()
              .score(papers.stream().map(TrainingPaper::annotated).toList(), predicted)
              .total(ScoreName.ALL_ENTITIES)
              .f1();
      LOG.info("entities on papers not learned from: F1 {} from a likelihood of {}", f1, least);
      if (f1 > most) {
        most = f1;
        best = least;
      }
    }
    return best;
  }
}
