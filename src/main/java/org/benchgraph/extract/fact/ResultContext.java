package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.nlp.TokenRange;

/** Finds what a reported number is about: the metric, the benchmark, the method and the model. */
final class ResultContext {
  private static final int NEAR = 12;

  /** The ids of the entities that a number is about. */
  record Ends(
      Optional<String> method,
      Optional<String> model,
      Optional<String> benchmark,
      Optional<String> metric) {
    Ends {
      requireNonNull(method, "method is null");
      requireNonNull(model, "model is null");
      requireNonNull(benchmark, "benchmark is null");
      requireNonNull(metric, "metric is null");
    }
  }

  /** What one of the reported numbers of a sentence is about. */
  Ends of(
      EntitySentence sentence, List<WrittenNumber> reported, WrittenNumber number, OwnMethods own) {
    List<Place> metrics = places(sentence, EntityType.METRIC);
    List<Place> benchmarks =
        sentence.places().stream()
            .filter(place -> place.entity().type().isData())
            .collect(ImmutableList.toImmutableList());
    return new Ends(
        own.main().map(Entity::id),
        Optional.empty(),
        paired(sentence, reported, number, benchmarks)
            .or(() -> nearest(sentence, number, benchmarks, NEAR * 2)),
        paired(sentence, reported, number, metrics)
            .or(() -> nearest(sentence, number, metrics, NEAR)));
  }

  private static List<Place> places(EntitySentence sentence, EntityType type) {
    return sentence.places().stream()
        .filter(place -> place.entity().type() == type)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * "A / B on X / Y", "A and B on X and Y respectively": as many entities follow a run of numbers
   * as the run is long.
   */
  private static Optional<String> paired(
      EntitySentence sentence,
      List<WrittenNumber> reported,
      WrittenNumber number,
      List<Place> places) {
    int index = reported.indexOf(number);
    int first = index;
    while (first > 0
        && adjoins(sentence, reported.get(first - 1).tokens(), reported.get(first).tokens())) {
      first--;
    }
    int last = index;
    while (last + 1 < reported.size()
        && adjoins(sentence, reported.get(last).tokens(), reported.get(last + 1).tokens())) {
      last++;
    }
    int length = last - first + 1;
    if (length < 2) {
      return Optional.empty();
    }
    int position = index - first;
    int end = reported.get(last).tokens().to();
    int stop =
        last + 1 < reported.size() ? reported.get(last + 1).tokens().from() : sentence.size();
    List<Place> following =
        places.stream()
            .filter(place -> place.tokens().from() >= end && place.tokens().to() <= stop)
            .filter(place -> place.tokens().from() <= end + NEAR + 4 * (position + 1))
            .collect(ImmutableList.toImmutableList());
    return following.size() == length
        ? Optional.of(following.get(position).entity().id())
        : Optional.empty();
  }

  private static boolean adjoins(EntitySentence sentence, TokenRange left, TokenRange right) {
    if (left.to() >= right.from()) {
      return true;
    }
    return right.from() - left.to() <= 3
        && sentence.words().subList(left.to(), right.from()).stream()
            .allMatch(word -> word.matches("[,/;]|and|&|or|points?"));
  }

  private static Optional<String> nearest(
      EntitySentence sentence, WrittenNumber number, List<Place> places, int reach) {
    int from = number.tokens().from();
    int to = number.tokens().to();
    Place best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Place place : places) {
      int distance =
          place.tokens().from() >= to
              ? place.tokens().from() - to
              : from >= place.tokens().to() ? from - place.tokens().to() + 1 : 0;
      if (distance < bestDistance && distance <= reach) {
        best = place;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best).map(place -> place.entity().id());
  }
}
