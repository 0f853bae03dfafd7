package org.benchgraph.train;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.evaluate.AnnotatedEntity;
import org.benchgraph.extract.mention.GroupJudge;
import org.benchgraph.extract.mention.MentionArbiter;
import org.benchgraph.extract.mention.MentionExtraction;
import org.benchgraph.extract.mention.WordScores;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tagger.MentionTagger;
import org.benchgraph.extract.tagger.TaggerTrainer;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Features;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.thesaurus.NormalForm;

/** Learns the tagger and the judge of mentions. */
final class MentionLearner {
  private static final ClassifierTrainer TRAINER = new ClassifierTrainer(0.2, 3);

  /** Few data are no benchmark: a stronger hold would call all of them benchmarks. */
  private static final ClassifierTrainer ROLE_TRAINER = new ClassifierTrainer(1, 2);

  /** The confidence in what the judge has never heard of. */
  private static final double UNHEARD = 0.2;

  private final MentionArbiter arbiter;
  private final MentionExtraction extraction;

  @Inject
  MentionLearner(MentionArbiter arbiter, MentionExtraction extraction) {
    this.arbiter = arbiter;
    this.extraction = extraction;
  }

  CrossFit<MentionTagger> taggers(
      List<TrainingPaper> papers, Map<TrainingPaper, EncoderScores> encoded) {
    return CrossFit.of(
        papers,
        some ->
            new TaggerTrainer()
                .train(some.stream().map(paper -> paper.lesson(encoded.get(paper))).toList()));
  }

  /** What encoder and tagger say of each paper that they did not learn from. */
  static Map<TrainingPaper, WordScores> scores(
      List<TrainingPaper> papers,
      Map<TrainingPaper, EncoderScores> encoded,
      CrossFit<MentionTagger> taggers) {
    return papers.stream()
        .collect(
            toImmutableMap(
                paper -> paper,
                paper ->
                    new WordScores(
                        encoded.get(paper),
                        taggers
                            .unseen(paper)
                            .score(paper.document(), paper.candidates(), encoded.get(paper)))));
  }

  CrossFit<GroupJudge> judges(List<TrainingPaper> papers, Map<TrainingPaper, WordScores> scores) {
    return CrossFit.of(papers, some -> judge(some, scores));
  }

  private GroupJudge judge(List<TrainingPaper> papers, Map<TrainingPaper, WordScores> scores) {
    List<Example> kinds = new ArrayList<>();
    List<Example> named = new ArrayList<>();
    List<Example> roles = new ArrayList<>();
    for (TrainingPaper paper : papers) {
      Map<String, AnnotatedEntity> entities = new HashMap<>();
      for (AnnotatedEntity entity : paper.annotated().entities()) {
        entity.forms().forEach(form -> entities.putIfAbsent(NormalForm.of(form), entity));
      }
      for (MentionArbiter.Judgeable group :
          arbiter.judgeables(paper.document(), paper.candidates(), scores.get(paper))) {
        Features features = group.features();
        AnnotatedEntity entity = entities.get(group.normalForm());
        kinds.add(
            new Example(entity == null ? GroupJudge.NOTHING : entity.type().kind(), features));
        if (entity != null) {
          named.add(Example.of(entity.isNamed(), features));
          if (entity.type().isData()) {
            roles.add(Example.of(entity.type() == EntityType.BENCHMARK, features));
          }
        }
      }
    }
    return new GroupJudge(
        TRAINER.train(kinds), TRAINER.trainOrNo(named), ROLE_TRAINER.trainOrNo(roles));
  }

  /** The mentions that a person sees in a paper, each as sure as the judge would be of it. */
  List<Mention> annotated(TrainingPaper paper, WordScores scores, CrossFit<GroupJudge> judges) {
    Map<String, Mention> judged = new HashMap<>();
    mentions(paper, scores, judges, 0)
        .forEach(mention -> judged.putIfAbsent(NormalForm.of(mention.surface()), mention));
    return paper.mentions().stream()
        .map(
            mention ->
                likened(mention, Optional.ofNullable(judged.get(NormalForm.of(mention.surface())))))
        .toList();
  }

  /** A mention with the confidence and the finder of one of the same form. */
  private static Mention likened(Mention mention, Optional<Mention> judged) {
    return new Mention(
        mention.type(),
        mention.span(),
        mention.surface(),
        mention.named(),
        judged.map(Mention::confidence).orElse(UNHEARD),
        judged.map(Mention::extractor).orElse(MentionExtraction.ENCODER));
  }

  /** The mentions of a paper that the judge and the tagger did not learn from. */
  List<Mention> mentions(
      TrainingPaper paper, WordScores scores, CrossFit<GroupJudge> judges, double least) {
    return extraction.decide(
        paper.document(), paper.candidates(), scores, judges.unseen(paper), least);
  }
}
