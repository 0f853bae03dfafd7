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

/** Reads which methods a paper compares: "outperforms X", "compared with X and Y", "than X". */
public final class ComparedToExtractor implements FactExtractor {
  private static final double OWN_SUBJECT = 0.66;
  private static final double NAMED_SUBJECT = 0.71;

  private final ComparisonFinder finder = new ComparisonFinder();

  @Override
  public String name() {
    return "compared-to";
  }

  @Override
  public List<Fact> extract(LinkedDocument document) {
    OwnMethods own = OwnMethods.of(document);
    List<Fact> facts = new ArrayList<>();
    for (EntitySentence sentence : EntitySentence.of(document)) {
      for (Comparison comparison : finder.find(sentence)) {
        Optional<Entity> subject = subject(sentence, comparison, own);
        for (Place object : comparison.objects()) {
          subject
              .filter(entity -> !entity.equals(object.entity()))
              .ifPresent(
                  entity ->
                      facts.add(
                          new Fact(
                              FactKind.COMPARED_TO,
                              Optional.of(entity.id()),
                              object.entity().id(),
                              sentence.evidence(
                                  own.main().filter(entity::equals).isPresent()
                                      ? OWN_SUBJECT
                                      : NAMED_SUBJECT,
                                  name()))));
        }
      }
    }
    return ImmutableList.copyOf(facts);
  }

  /**
   * The own method named before the cue, or else any method that begins the clause, or else the
   * main one.
   */
  private static Optional<Entity> subject(
      EntitySentence sentence, Comparison comparison, OwnMethods own) {
    List<Place> before =
        sentence.places().stream()
            .filter(place -> place.tokens().to() <= comparison.cue())
            .filter(place -> place.entity().type() == EntityType.METHOD)
            .collect(ImmutableList.toImmutableList());
    Optional<Entity> introduced =
        before.stream()
            .map(Place::entity)
            .filter(own.introduced()::contains)
            .reduce((first, second) -> second);
    if (introduced.isPresent()) {
      return introduced;
    }
    boolean ours =
        sentence.before(comparison.cue(), 25).matches("(.* )?(we|our|ours|proposed)( .*)?");
    Optional<Entity> named = before.stream().findFirst().map(Place::entity);
    return ours || named.isEmpty() ? own.main() : named;
  }
}
