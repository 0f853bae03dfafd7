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

/** Reads which tasks the paper's own method is meant to solve: those that the paper names. */
public final class AddressesExtractor implements FactExtractor {
  private static final double PRECISION = 0.73;

  @Override
  public String name() {
    return "addresses";
  }

  @Override
  public List<Fact> extract(LinkedDocument document) {
    OwnMethods own = OwnMethods.of(document);
    List<Fact> facts = new ArrayList<>();
    if (own.main().isEmpty()) {
      return ImmutableList.of();
    }
    Entity main = own.main().get();
    for (EntitySentence sentence : EntitySentence.of(document)) {
      for (Place place : sentence.places()) {
        if (place.entity().type() == EntityType.TASK) {
          facts.add(
              new Fact(
                  FactKind.ADDRESSES,
                  Optional.of(main.id()),
                  place.entity().id(),
                  sentence.evidence(PRECISION, name())));
        }
      }
    }
    return facts;
  }
}
