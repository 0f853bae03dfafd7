package org.benchgraph.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.evaluate.CorpusPaper;
import org.benchgraph.evaluate.MentionScorer;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.QueryTable;
import org.benchgraph.pipeline.PaperExtractor;

/** Extracts from the papers of a corpus, and scores the places of mentions. */
final class CorpusEvaluation {
  private final List<CorpusPaper> papers;
  private final PaperExtractor extractor;

  CorpusEvaluation(List<CorpusPaper> papers, PaperExtractor extractor) {
    this.papers = ImmutableList.copyOf(papers);
    this.extractor = requireNonNull(extractor, "extractor is null");
  }

  /**
   * The scores of all papers together.
   *
   * @param percent whether figures are percentages
   */
  QueryTable table(boolean percent) {
    List<Extraction> extractions =
        papers.parallelStream().map(paper -> extractor.extract(paper.paper())).toList();
    ScoreRows rows = new ScoreRows(percent);
    return new QueryTable(
        ScoreRows.COLUMNS,
        new MentionScorer()
            .score(papers, extractions).entrySet().stream()
                .map(entry -> rows.row(entry.getKey(), entry.getValue()))
                .collect(toImmutableList()));
  }
}
