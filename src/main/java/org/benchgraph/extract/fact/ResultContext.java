package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.nlp.TokenRange;

/** Finds what a reported number is about: the metric, the benchmark, the method and the model. */
final class ResultContext {
  private static final int NEAR = 12;
  private static final int LONGEST_RUN = 8;
  private static final int BEFORE_PENALTY = 2;
  private static final Pattern LINK = Pattern.compile("of|:|=|at|is");

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

  private final ModelFinder modelFinder = new ModelFinder();

  /** What one of the reported numbers of a sentence is about. */
  Ends of(EntitySentence sentence, List<WrittenNumber> reported, int index, OwnMethods own) {
    WrittenNumber number = reported.get(index);
    List<Place> metrics = places(sentence, EntityType.METRIC);
    List<Place> benchmarks =
        sentence.places().stream()
            .filter(place -> place.entity().type().isData())
            .collect(ImmutableList.toImmutableList());
    return new Ends(
        method(sentence, number, own).map(Entity::id),
        modelFinder.model(sentence, number, own).map(Entity::id),
        paired(sentence, reported, index, benchmarks)
            .or(() -> nearest(sentence, number, benchmarks)),
        paired(sentence, reported, index, metrics).or(() -> nearest(sentence, number, metrics)));
  }

  /** The paper's method that the sentence names last before the number, or else its main one. */
  private static Optional<Entity> method(
      EntitySentence sentence, WrittenNumber number, OwnMethods own) {
    return sentence.places().stream()
        .filter(place -> place.tokens().to() <= number.tokens().from())
        .map(Place::entity)
        .filter(entity -> entity.type() == EntityType.METHOD)
        .filter(own.introduced()::contains)
        .reduce((first, second) -> second)
        .or(() -> own.main().filter(own.introduced()::contains));
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
      EntitySentence sentence, List<WrittenNumber> reported, int index, List<Place> places) {
    int first = index;
    while (first > Math.max(0, index - LONGEST_RUN)
        && adjoins(sentence, reported.get(first - 1).tokens(), reported.get(first).tokens())) {
      first--;
    }
    int last = index;
    while (last + 1 < Math.min(reported.size(), index + LONGEST_RUN)
        && adjoins(sentence, reported.get(last).tokens(), reported.get(last + 1).tokens())) {
      last++;
    }
    int length = last - first + 1;
    if (length < 2) {
      return Optional.empty();
    }
    int position = index - first;
    int end = reported.get(last).tokens().to();
    List<Place> following = new ArrayList<>();
    for (Place place : places) {
      int from = place.tokens().from();
      boolean starts = following.isEmpty() && from >= end && from <= end + NEAR;
      boolean continues =
          !following.isEmpty()
              && adjoins(sentence, following.get(following.size() - 1).tokens(), place.tokens());
      if (following.size() < length && (starts || continues)) {
        following.add(place);
      }
    }
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
      EntitySentence sentence, WrittenNumber number, List<Place> places) {
    return places.stream()
        .min(Comparator.comparingInt(place -> distance(sentence, number, place)))
        .map(place -> place.entity().id());
  }

  /** How far a place is from a number; what follows the number counts as nearer, save "AP of". */
  private static int distance(EntitySentence sentence, WrittenNumber number, Place place) {
    int from = number.tokens().from();
    int to = number.tokens().to();
    if (place.tokens().from() >= to) {
      return place.tokens().from() - to;
    }
    int gap = Math.max(0, from - place.tokens().to());
    return gap <= 1 && LINK.matcher(sentence.word(place.tokens().to())).matches()
        ? -1
        : gap + BEFORE_PENALTY;
  }
}
