package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;

/** Reads what a paper presents as its own: "we propose X", "our X", "X: a framework". */
public final class IntroducesExtractor implements FactExtractor {
  private static final double LEAST_PRECISION = 0.5;

  @Override
  public String name() {
    return "introduces";
  }

  @Override
  public List<Fact> extract(LinkedDocument document) {
    return new IntroductionFinder()
        .find(document).stream()
            .filter(introduction -> introduction.cue().precision() >= LEAST_PRECISION)
            .map(
                introduction ->
                    new Fact(
                        FactKind.INTRODUCES,
                        Optional.empty(),
                        introduction.entity().id(),
                        introduction.sentence().evidence(introduction.cue().precision(), name())))
            .collect(ImmutableList.toImmutableList());
  }
}
