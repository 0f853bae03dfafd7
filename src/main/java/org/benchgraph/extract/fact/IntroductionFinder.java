package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;

/** Finds the places where a paper presents methods, data, metrics or tasks as its own. */
final class IntroductionFinder {
  private final ProposedObjects proposedObjects = new ProposedObjects();
  private final PresentationCues presentationCues = new PresentationCues();

  /** The places, in reading order; an entity may be presented at several. */
  List<Introduction> find(LinkedDocument document) {
    List<Introduction> found = new ArrayList<>();
    Set<Entity> known = new HashSet<>();
    for (EntitySentence sentence : EntitySentence.of(document)) {
      if (sentence.isTitle()) {
        titleName(sentence).ifPresent(found::add);
      } else {
        found.addAll(withoutCompanions(inSentence(sentence), known));
        sentence.places().forEach(place -> known.add(place.entity()));
      }
    }
    return ImmutableList.copyOf(found);
  }

  private List<Introduction> inSentence(EntitySentence sentence) {
    List<Introduction> found = new ArrayList<>(proposedObjects.find(sentence));
    for (Place place : sentence.places()) {
      presentationCues
          .around(sentence, place)
          .ifPresent(cue -> found.add(new Introduction(place.entity(), sentence, cue)));
    }
    return found;
  }

  /**
   * Where a sentence presents a name, a phrase beside it says what kind of thing that is ("SimMIM,
   * a framework for masked image modeling"), and a name beside it that the abstract spoke of before
   * is what it builds on.
   */
  private static List<Introduction> withoutCompanions(List<Introduction> found, Set<Entity> known) {
    return found.stream()
        .filter(
            introduction ->
                !isCompanion(introduction, known)
                    || found.stream()
                        .map(Introduction::entity)
                        .noneMatch(other -> other.named() && !other.equals(introduction.entity())))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isCompanion(Introduction introduction, Set<Entity> known) {
    return switch (introduction.cue()) {
      case PROPOSED_PHRASE, NOVEL_PHRASE, CALLED_PHRASE, OUR_PHRASE, PROPOSED_MODIFIER -> true;
      case PROPOSED_NAME -> known.contains(introduction.entity());
      case DEFINED, TITLE_NAME, CALLED, OUR_NAME, NOVEL, APPOSITION, PASSIVE -> false;
    };
  }

  private static Optional<Introduction> titleName(EntitySentence title) {
    return title.places().stream()
        .filter(place -> place.tokens().from() <= 1)
        .filter(
            place ->
                title.word(place.tokens().to()).equals(":")
                    || title.from(place.tokens().to(), 4).matches("\\( \\S+ \\) :"))
        .filter(place -> place.entity().type() != EntityType.TASK || place.entity().named())
        .map(place -> new Introduction(place.entity(), title, IntroductionCue.TITLE_NAME))
        .findFirst();
  }
}
