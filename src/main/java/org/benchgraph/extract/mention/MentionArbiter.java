package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;

/**
 * Decides between mentions that overlap: the more confident wins, then the longer, then the
 * earlier.
 */
public final class MentionArbiter {
  private static final Comparator<Mention> PRECEDENCE =
      Comparator.comparingDouble(Mention::confidence)
          .thenComparingInt((Mention mention) -> mention.span().length())
          .reversed()
          .thenComparing(Mention::span)
          .thenComparing(Mention::type)
          .thenComparing(Mention::extractor);

  /** The mentions that stay, in reading order. */
  public List<Mention> arbitrate(Document document, List<Mention> candidates) {
    List<Mention> outermost =
        candidates.stream()
            .filter(candidate -> candidates.stream().noneMatch(other -> swallows(other, candidate)))
            .toList();
    List<Mention> kept = new ArrayList<>();
    for (Mention candidate : outermost.stream().sorted(PRECEDENCE).toList()) {
      if (kept.stream().noneMatch(mention -> mention.span().overlaps(candidate.span()))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Mention::span));
    return ImmutableList.copyOf(kept);
  }

  private static boolean swallows(Mention outer, Mention inner) {
    return !inner.named()
        && outer.span().contains(inner.span())
        && outer.span().length() > inner.span().length();
  }
}
