package org.benchgraph.extract.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Result;
import org.benchgraph.model.Span;

/**
 * Reads the facts and results of a linked document: the selected {@link FactExtractor}s and {@link
 * ResultExtractor}s propose, judges that learned from annotated papers decide.
 */
public final class FactExtraction {
  /**
   * What a paper states.
   *
   * @param facts each relation once, by kind and then in reading order
   * @param results one for each place where a number stands, in reading order
   */
  public record Statements(List<Fact> facts, List<Result> results) {}

  /** The name under which the judges of facts can be left out: then the rules decide. */
  public static final String LEARNED_FACTS = "learned-facts";

  /** The name under which the judges of results can be left out: then the rules decide. */
  public static final String LEARNED_RESULTS = "learned-results";

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::kind)
          .thenComparing(fact -> fact.evidence().span())
          .thenComparing(fact -> fact.subject().orElse(""))
          .thenComparing(Fact::object);

  private final List<FactExtractor> factExtractors;
  private final List<ResultExtractor> resultExtractors;
  private final Set<FactKind> kinds;
  private final boolean judgesFacts;
  private final boolean judgesResults;

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
    this.kinds =
        Arrays.stream(FactKind.values())
            .filter(kind -> selection.includes(extractorOf(kind)))
            .collect(toImmutableSet());
    this.judgesFacts = !selection.leavesOut(LEARNED_FACTS);
    this.judgesResults = !selection.leavesOut(LEARNED_RESULTS);
  }

  /** Kinds of facts and their extractors bear the same names. */
  private static String extractorOf(FactKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the paper states, with how likely it is that it does. */
  public Statements extract(LinkedDocument document, FactModel model) {
    List<Fact> candidates = candidates(document);
    FactJudge judge = new FactJudge(document, candidates);
    Map<String, Double> introduced =
        judgesFacts ? judge.introduced(model.introductions()) : introduced(candidates);
    return new Statements(
        (judgesFacts
                ? kinds.stream()
                    .flatMap(
                        kind -> judge.facts(kind, model.facts().get(kind), introduced).stream())
                : candidates.stream().filter(fact -> kinds.contains(fact.kind())))
            .sorted(ORDER)
            .collect(toImmutableList()),
        judgesResults
            ? new ResultJudge(judge, introduced, numbers(document)).results(model.results())
            : numbers(document).stream()
                .filter(NumberResultExtractor::isReported)
                .collect(toImmutableList()));
  }

  private static Map<String, Double> introduced(List<Fact> candidates) {
    return candidates.stream()
        .filter(fact -> fact.kind() == FactKind.INTRODUCES)
        .collect(toImmutableMap(Fact::object, fact -> fact.evidence().confidence()));
  }

  /** What the rules say, each relation with the evidence that is most sure of it. */
  public List<Fact> candidates(LinkedDocument document) {
    record Relation(FactKind kind, Object subject, String object) {}
    Map<Relation, Fact> best = new LinkedHashMap<>();
    factExtractors.stream()
        .flatMap(extractor -> extractor.extract(document).stream())
        .forEach(
            fact ->
                best.merge(
                    new Relation(fact.kind(), fact.subject(), fact.object()),
                    fact,
                    (a, b) -> b.evidence().confidence() > a.evidence().confidence() ? b : a));
    return best.values().stream().sorted(ORDER).collect(toImmutableList());
  }

  /** The numbers, with what the rules say of them, in reading order. */
  public List<Result> numbers(LinkedDocument document) {
    Map<Span, Result> best = new LinkedHashMap<>();
    Stream<Result> found =
        resultExtractors.stream().flatMap(extractor -> extractor.extract(document).stream());
    found.forEach(
        result ->
            best.merge(
                result.valueSpan(),
                result,
                (a, b) -> b.evidence().confidence() > a.evidence().confidence() ? b : a));
    return best.values().stream()
        .sorted(Comparator.comparing(Result::valueSpan))
        .collect(toImmutableList());
  }
}
