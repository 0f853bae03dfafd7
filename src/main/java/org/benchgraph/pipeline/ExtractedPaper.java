package org.benchgraph.pipeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.model.Extraction;
import org.benchgraph.nlp.Omission;

/**
 * What was made of a paper.
 *
 * @param extraction what it says
 * @param omissions what was too long to be read
 * @param stages how long each stage took
 */
record ExtractedPaper(Extraction extraction, List<Omission> omissions, Stopwatch stages) {
  ExtractedPaper {
    requireNonNull(extraction, "extraction is null");
    requireNonNull(stages, "stages is null");
    omissions = ImmutableList.copyOf(omissions);
  }
}
