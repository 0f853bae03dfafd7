package org.benchgraph.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.benchgraph.model.Paper;

/**
 * A paper of a public corpus, with what people marked in it.
 *
 * @param paper its text, joined from tokens
 * @param mentions what is marked, without what our types do not cover
 */
public record CorpusPaper(Paper paper, Set<CorpusMention> mentions) {
  /** The title of a paper of which the corpus has the abstract alone. */
  public static final String NO_TITLE = "Untitled";

  public CorpusPaper {
    requireNonNull(paper, "paper is null");
    mentions = ImmutableSet.copyOf(mentions);
  }

  /** Whether the corpus has the title too. */
  public boolean hasTitle() {
    return !paper.title().equals(NO_TITLE);
  }
}
