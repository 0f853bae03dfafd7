package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;

/**
 * Runs the selected {@link MentionExtractor}s over a document and decides between what they found.
 */
public final class MentionExtraction {
  private final List<MentionExtractor> extractors;
  private final MentionArbiter arbiter;
  private final RepeatFinder repeats = new RepeatFinder();

  @Inject
  MentionExtraction(
      Set<MentionExtractor> extractors, ExtractorSelection selection, MentionArbiter arbiter) {
    this.extractors =
        extractors.stream()
            .filter(extractor -> selection.includes(extractor.name()))
            .collect(toImmutableList());
    this.arbiter = requireNonNull(arbiter, "arbiter is null");
  }

  /** The mentions of a document, in reading order, none overlapping another. */
  public List<Mention> extract(Document document) {
    List<Mention> found =
        arbiter.arbitrate(
            document,
            extractors.stream()
                .flatMap(extractor -> extractor.extract(document).stream())
                .collect(toImmutableList()));
    return repeats.withRepeats(document, found);
  }
}
