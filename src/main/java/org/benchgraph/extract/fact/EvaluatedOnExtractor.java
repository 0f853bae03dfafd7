package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;

/**
 * Reads on which benchmarks methods are measured: the paper's own method on each benchmark of the
 * abstract, and others where a sentence that names a benchmark presents or compares them.
 */
public final class EvaluatedOnExtractor implements FactExtractor {
  private static final double OWN_METHOD = 0.75;
  private static final double OTHER_INTRODUCED = 0.7;
  private static final double COMPARED = 0.65;
  private static final int LONGEST_SENTENCE = 250;

  private final ComparisonFinder comparisonFinder = new ComparisonFinder();

  @Override
  public String name() {
    return "evaluated-on";
  }

  @Override
  public List<Fact> extract(LinkedDocument document) {
    OwnMethods own = OwnMethods.of(document);
    List<Fact> facts = new ArrayList<>();
    for (EntitySentence sentence : EntitySentence.of(document)) {
      List<Entity> benchmarks = sentence.entities(EntityType.BENCHMARK);
      if (sentence.isTitle() || benchmarks.isEmpty()) {
        continue;
      }
      own.main().ifPresent(main -> add(sentence, main, benchmarks, OWN_METHOD, facts));
      if (sentence.size() > LONGEST_SENTENCE) {
        continue;
      }
      for (Entity method : sentence.entities(EntityType.METHOD)) {
        if (own.introduced().contains(method)) {
          add(sentence, method, benchmarks, OTHER_INTRODUCED, facts);
        }
      }
      for (Comparison comparison : comparisonFinder.find(sentence)) {
        for (Place object : comparison.objects()) {
          add(sentence, object.entity(), benchmarks, COMPARED, facts);
        }
      }
    }
    return ImmutableList.copyOf(facts);
  }

  private void add(
      EntitySentence sentence,
      Entity method,
      List<Entity> benchmarks,
      double confidence,
      List<Fact> facts) {
    for (Entity benchmark : benchmarks) {
      facts.add(
          new Fact(
              FactKind.EVALUATED_ON,
              Optional.of(method.id()),
              benchmark.id(),
              sentence.evidence(confidence, name())));
    }
  }
}
