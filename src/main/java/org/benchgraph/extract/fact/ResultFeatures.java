package org.benchgraph.extract.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.extract.fact.FactContext.EntityPlace;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Result;
import org.benchgraph.nlp.TokenRange;

/** What the judge of results sees of an entity that a reported number may belong to. */
final class ResultFeatures {
  private final FactContext context;
  private final Map<String, Double> introduced;

  ResultFeatures(FactContext context, Map<String, Double> introduced) {
    this.context = context;
    this.introduced = introduced;
  }

  /** Of one entity in one role. */
  Features of(Result result, ResultRole role, Entity entity) {
    Features features = new Features().add("bias");
    boolean chosen = role.of(result).filter(entity.id()::equals).isPresent();
    features.addIf(chosen, "rule");
    features.addIf(!chosen && role.of(result).isPresent(), "ruleSaysOther");
    features.addIf(role.of(result).isEmpty(), "ruleSaysNone");
    features.add("kind=" + result.kind() + (chosen ? ",rule" : ""));
    double own = introduced.getOrDefault(entity.id(), 0.0);
    features.addShare("own", own);
    features.addIf(context.isMain(entity), "main");
    features.add("named=" + entity.named()).add("type=" + entity.type().label());
    features.addShare("confidence", entity.confidence());
    features.addCount("rivals", (int) context.entities().stream().filter(role::admits).count());
    Optional<EntitySentence> home =
        context.sentences().stream()
            .filter(sentence -> sentence.sentence().span().contains(result.evidence().span()))
            .findFirst();
    Optional<TokenRange> number = home.flatMap(sentence -> sentence.tokens(result.valueSpan()));
    if (home.isEmpty() || number.isEmpty()) {
      return features.add("lost");
    }
    addNearest(features, home.get(), number.get(), role, entity, own > 0.5);
    return features;
  }

  private void addNearest(
      Features features,
      EntitySentence home,
      TokenRange number,
      ResultRole role,
      Entity entity,
      boolean own) {
    int here = context.sentences().indexOf(home);
    Optional<EntityPlace> nearest =
        context.places(entity).stream()
            .filter(place -> place.index() == here)
            .min(Comparator.comparingInt(place -> distance(number, place.tokens())));
    if (nearest.isEmpty()) {
      int gap =
          context.places(entity).stream()
              .mapToInt(place -> here - place.index())
              .filter(distance -> distance > 0)
              .min()
              .orElse(9);
      boolean anyHere = home.places().stream().anyMatch(place -> role.admits(place.entity()));
      features.add("elsewhere=" + Math.min(3, gap) + "," + anyHere);
      features.add("elsewhere," + own + "," + anyHere);
      return;
    }
    TokenRange place = nearest.get().tokens();
    int distance = distance(number, place);
    String order = place.from() >= number.to() ? "after" : "before";
    String bucket = distance < 2 ? "next" : distance < 5 ? "near" : distance < 10 ? "mid" : "far";
    features.add("order=" + order).add("distance=" + order + bucket);
    features.add("distance=" + order + bucket + "," + own);
    long nearer =
        home.places().stream()
            .filter(other -> role.admits(other.entity()) && !other.entity().equals(entity))
            .filter(other -> distance(number, other.tokens()) < distance)
            .count();
    features.add("rank=" + Math.min(3, nearer));
    long nearerSameSide =
        home.places().stream()
            .filter(other -> role.admits(other.entity()) && !other.entity().equals(entity))
            .filter(
                other -> (other.tokens().from() >= number.to()) == (place.from() >= number.to()))
            .filter(other -> distance(number, other.tokens()) < distance)
            .count();
    features.add("rank=" + order + Math.min(3, nearerSameSide));
    int from = Math.min(place.to(), number.to());
    int to = Math.max(place.from(), number.from());
    List<String> words = from <= to ? home.words().subList(from, to) : List.of();
    if (words.size() <= 3) {
      features.add("between=" + order + ":" + String.join(" ", words));
    }
    words.stream()
        .limit(10)
        .forEach(word -> features.add("word=" + order + ":" + word.toLowerCase(Locale.ROOT)));
    features.add("wordBefore=" + home.word(place.from() - 1));
  }

  private static int distance(TokenRange number, TokenRange place) {
    return Math.max(
        0, place.from() >= number.to() ? place.from() - number.to() : number.from() - place.to());
  }
}
