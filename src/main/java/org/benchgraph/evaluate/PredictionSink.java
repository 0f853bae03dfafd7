package org.benchgraph.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.ExtractionSink;

/** Keeps extractions as predictions, to be scored. */
public final class PredictionSink implements ExtractionSink {
  private final ImmutableList.Builder<AnnotatedPaper> papers = ImmutableList.builder();

  @Override
  public String name() {
    return "predictions";
  }

  @Override
  public void accept(Extraction extraction) {
    papers.add(ExtractionAnnotations.of(extraction));
  }

  /** What was predicted so far. */
  public ImmutableList<AnnotatedPaper> papers() {
    return papers.build();
  }

  @Override
  public void complete(Collection<Concept> concepts) {}

  @Override
  public void close() {}
}
