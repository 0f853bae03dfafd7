package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.benchgraph.extract.mention.OverlapResolution.Judged;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Document;

/**
 * Decides between candidates that overlap or contradict each other, by what was learned from
 * annotated papers. All places of one normal form are decided on together.
 */
public final class MentionArbiter {
  /**
   * A group of candidates to judge.
   *
   * @param normalForm what its places have in common
   * @param features what is known of it
   */
  public record Judgeable(String normalForm, Features features) {
    public Judgeable {
      requireNonNull(normalForm, "normalForm is null");
      requireNonNull(features, "features is null");
    }
  }

  private final GroupFeatures groupFeatures;

  @Inject
  MentionArbiter(GroupFeatures groupFeatures) {
    this.groupFeatures = requireNonNull(groupFeatures, "groupFeatures is null");
  }

  /** The groups that there are to judge, to learn from. */
  public List<Judgeable> judgeables(
      Document document, List<Mention> candidates, WordScores scores) {
    List<CandidateGroup> groups = groups(document, candidates, scores);
    Neighbourhood neighbourhood = new Neighbourhood(groups);
    return groups.stream()
        .map(
            group ->
                new Judgeable(
                    group.normalForm(), groupFeatures.of(group, neighbourhood, document, scores)))
        .collect(toImmutableList());
  }

  private static List<CandidateGroup> groups(
      Document document, List<Mention> candidates, WordScores scores) {
    List<Mention> all =
        ImmutableList.<Mention>builder()
            .addAll(candidates)
            .addAll(TaggerCandidates.of(document, scores))
            .build();
    return CandidateGroup.of(document, LeadingDataNames.cutOff(document, all));
  }

  /**
   * The mentions that stay, in reading order, none overlapping another.
   *
   * @param candidates what the rules found
   * @param scores what encoder and tagger say of each word
   * @param least how likely a group must name something to stay
   */
  public List<Mention> arbitrate(
      Document document,
      List<Mention> candidates,
      WordScores scores,
      GroupJudge judge,
      double least) {
    List<CandidateGroup> groups = groups(document, candidates, scores);
    Neighbourhood neighbourhood = new Neighbourhood(groups);
    List<Judged> judged = new ArrayList<>();
    for (CandidateGroup group : groups) {
      judge
          .judge(groupFeatures.of(group, neighbourhood, document, scores), least)
          .ifPresent(
              verdict ->
                  group
                      .places()
                      .forEach(
                          place -> judged.add(new Judged(group.normalForm(), place, verdict))));
    }
    Set<Span> abbreviated =
        document.abbreviations().stream().map(Abbreviation::longForm).collect(toImmutableSet());
    return OverlapResolution.of(judged, abbreviated).stream()
        .map(one -> mention(document, one))
        .collect(toImmutableList());
  }

  private static Mention mention(Document document, Judged one) {
    GroupJudge.Verdict verdict = one.verdict();
    return new Mention(
        verdict.type(),
        one.place().span(),
        one.place().surface(document),
        verdict.named(),
        verdict.confidence(),
        one.place().finder());
  }
}
