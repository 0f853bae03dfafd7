package org.benchgraph.evaluate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Field;

/** Scores places: a find is right if a person marked just those characters. */
public final class MentionScorer {
  private static final ImmutableList<EntityType> TYPES =
      ImmutableList.of(EntityType.METHOD, EntityType.DATASET, EntityType.METRIC, EntityType.TASK);

  /**
   * The scores paper by paper, by name: places with their types, all and of each type, and places
   * whatever the type.
   *
   * @param extractions of the same papers, in the same order
   */
  public ImmutableMap<String, ImmutableList<Score>> score(
      List<CorpusPaper> papers, List<Extraction> extractions) {
    checkArgument(papers.size() == extractions.size(), "papers and extractions differ");
    ImmutableMap.Builder<String, ImmutableList<Score>> scores = ImmutableMap.builder();
    scores.put("mention/all", scores(papers, extractions, mentions -> mentions));
    for (EntityType type : TYPES) {
      scores.put(
          "mention/" + type.label(),
          scores(
              papers,
              extractions,
              mentions -> Sets.filter(mentions, mention -> mention.type() == type)));
    }
    scores.put(
        "span/all",
        scores(
            papers,
            extractions,
            mentions ->
                mentions.stream().map(CorpusMention::span).collect(ImmutableSet.toImmutableSet())));
    return scores.buildOrThrow();
  }

  private static ImmutableList<Score> scores(
      List<CorpusPaper> papers,
      List<Extraction> extractions,
      Function<Set<CorpusMention>, Set<?>> view) {
    ImmutableList.Builder<Score> scores = ImmutableList.builder();
    for (int i = 0; i < papers.size(); i++) {
      Set<?> marked = view.apply(papers.get(i).mentions());
      Set<?> found = view.apply(found(papers.get(i), extractions.get(i)));
      int right = Sets.intersection(marked, found).size();
      scores.add(new Score(right, found.size() - right, marked.size() - right));
    }
    return scores.build();
  }

  private static ImmutableSet<CorpusMention> found(CorpusPaper paper, Extraction extraction) {
    return extraction.entities().stream()
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .map(mention -> new CorpusMention(entity.type(), mention.span())))
        .filter(mention -> paper.hasTitle() || mention.span().field() != Field.TITLE)
        .collect(ImmutableSet.toImmutableSet());
  }
}
