package org.benchgraph.extract.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Result;
import org.benchgraph.model.Span;

/** Runs the selected {@link FactExtractor}s and {@link ResultExtractor}s over a linked document. */
public final class FactExtraction {
  private record Relation(FactKind kind, Optional<String> subject, String object) {}

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::kind)
          .thenComparing(fact -> fact.evidence().span())
          .thenComparing(fact -> fact.subject().orElse(""))
          .thenComparing(Fact::object);

  private final List<FactExtractor> factExtractors;
  private final List<ResultExtractor> resultExtractors;

  @Inject
  FactExtraction(
      Set<FactExtractor> factExtractors,
      Set<ResultExtractor> resultExtractors,
      ExtractorSelection selection) {
    this.factExtractors =
        factExtractors.stream()
            .filter(extractor -> selection.includes(extractor.name()))
            .collect(toImmutableList());
    this.resultExtractors =
        resultExtractors.stream()
            .filter(extractor -> selection.includes(extractor.name()))
            .collect(toImmutableList());
  }

  /**
   * Each relation once, with the evidence that is most sure of it, by kind and then in reading
   * order.
   */
  public List<Fact> facts(LinkedDocument document) {
    Map<Relation, Fact> best = new LinkedHashMap<>();
    for (FactExtractor extractor : factExtractors) {
      for (Fact fact : extractor.extract(document)) {
        best.merge(
            new Relation(fact.kind(), fact.subject(), fact.object()),
            fact,
            (a, b) -> b.evidence().confidence() > a.evidence().confidence() ? b : a);
      }
    }
    return best.values().stream().sorted(ORDER).collect(toImmutableList());
  }

  /** One result for each place where a number stands, in reading order. */
  public List<Result> results(LinkedDocument document) {
    Map<Span, Result> best = new LinkedHashMap<>();
    for (ResultExtractor extractor : resultExtractors) {
      for (Result result : extractor.extract(document)) {
        best.merge(
            result.valueSpan(),
            result,
            (a, b) -> b.evidence().confidence() > a.evidence().confidence() ? b : a);
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparing(Result::valueSpan))
        .collect(ImmutableList.toImmutableList());
  }
}
