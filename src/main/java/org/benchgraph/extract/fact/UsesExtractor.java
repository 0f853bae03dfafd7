package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;

/**
 * Reads what the paper's own method is built on, trained with or made of: the methods and datasets
 * of the sentences that speak of it, save those that it is compared with. An abstract first tells
 * of others' work; from the first sentence that says "we" or names something of the paper's own it
 * tells of its own.
 */
public final class UsesExtractor implements FactExtractor {
  private static final double COMPONENT = 0.73;
  private static final double SAME_SENTENCE = 0.65;
  private static final double OWN_SENTENCE = 0.52;
  private static final double LATER_SENTENCE = 0.43;
  private static final int BEGINNING = 12;
  private static final Pattern OWN_VOICE = Pattern.compile("(^| )(we|our)( |$)");
  private static final Pattern OWN_REFERENCE = Pattern.compile("(^| )(we|our|it|its)( |$)");

  private final ComparisonFinder comparisonFinder = new ComparisonFinder();

  @Override
  public String name() {
    return "uses";
  }

  @Override
  public List<Fact> extract(LinkedDocument document) {
    OwnMethods own = OwnMethods.of(document);
    if (own.main().isEmpty()) {
      return ImmutableList.of();
    }
    Entity main = own.main().get();
    List<Fact> facts = new ArrayList<>();
    boolean background = true;
    for (EntitySentence sentence : EntitySentence.of(document)) {
      background = background && !isOwn(sentence, own);
      if (!background && !sentence.isTitle()) {
        addObjects(sentence, main, own, facts);
      }
    }
    return ImmutableList.copyOf(facts);
  }

  private static boolean isOwn(EntitySentence sentence, OwnMethods own) {
    return !sentence.isTitle()
        && (OWN_VOICE.matcher(sentence.from(0, BEGINNING)).find()
            || sentence.places().stream()
                .anyMatch(place -> own.introduced().contains(place.entity())));
  }

  private void addObjects(EntitySentence sentence, Entity main, OwnMethods own, List<Fact> facts) {
    Set<Place> compared =
        comparisonFinder.find(sentence).stream()
            .flatMap(comparison -> comparison.objects().stream())
            .collect(ImmutableSet.toImmutableSet());
    double confidence = confidence(sentence, main);
    for (Place place : sentence.places()) {
      Entity object = place.entity();
      boolean usable = object.type() == EntityType.METHOD || object.type() == EntityType.DATASET;
      if (usable && !object.equals(main) && !compared.contains(place)) {
        facts.add(
            new Fact(
                FactKind.USES,
                Optional.of(main.id()),
                object.id(),
                sentence.evidence(
                    own.introduced().contains(object) ? COMPONENT : confidence, name())));
      }
    }
  }

  private static double confidence(EntitySentence sentence, Entity main) {
    if (sentence.places().stream().anyMatch(place -> place.entity().equals(main))) {
      return SAME_SENTENCE;
    }
    return OWN_REFERENCE.matcher(sentence.from(0, sentence.size())).find()
        ? OWN_SENTENCE
        : LATER_SENTENCE;
  }
}
