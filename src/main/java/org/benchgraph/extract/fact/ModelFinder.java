package org.benchgraph.extract.fact;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;

/** Finds the backbone or size variant that got a number: "using ViT-B, it achieves 83.8%". */
final class ModelFinder {
  private static final Pattern CUE =
      Pattern.compile("(^| )(using|with|on)( an?| the| our| its| their)?( \\S+)?$");

  /** The named method nearest to the number that a cue introduces and the paper did not present. */
  Optional<Entity> model(EntitySentence sentence, WrittenNumber number, OwnMethods own) {
    return sentence.places().stream()
        .filter(place -> place.entity().type() == EntityType.METHOD && place.entity().named())
        .filter(place -> !own.introduced().contains(place.entity()))
        .filter(place -> !own.main().filter(place.entity()::equals).isPresent())
        .filter(
            place ->
                isVariant(place.entity(), own)
                    || CUE.matcher(sentence.before(place.tokens().from(), 3)).find())
        .min(Comparator.comparingInt(place -> distance(number, place)))
        .map(Place::entity);
  }

  /** Whether it is the paper's method with a suffix: "ViG-T" of ViG. */
  private static boolean isVariant(Entity entity, OwnMethods own) {
    return own.main().filter(main -> entity.name().startsWith(main.name() + "-")).isPresent();
  }

  private static int distance(WrittenNumber number, Place place) {
    return place.tokens().from() >= number.tokens().to()
        ? place.tokens().from() - number.tokens().to()
        : number.tokens().from() - place.tokens().to();
  }
}
