package org.benchgraph.extract.fact;

import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Result;
import org.benchgraph.nlp.TokenRange;

/**
 * A number in a sentence among the numbers that it competes with.
 *
 * @param proposed what the rules say of it
 * @param sentence where it stands
 * @param index of the sentence in the document
 * @param numbers where it and the nearest other ones of the sentence stand, from left to right
 * @param position which of them it is
 */
record NumberPlace(
    Result proposed, EntitySentence sentence, int index, List<TokenRange> numbers, int position) {
  /** Farther ones do not compete with it, and a hostile sentence may have thousands. */
  private static final int NEIGHBOURS = 8;

  NumberPlace {
    requireNonNull(proposed, "proposed is null");
    requireNonNull(sentence, "sentence is null");
    numbers = ImmutableList.copyOf(numbers);
    checkElementIndex(position, numbers.size());
  }

  /** The places of some numbers, in reading order, as if there were no others. */
  static List<NumberPlace> of(List<EntitySentence> sentences, List<Result> numbers) {
    ImmutableList.Builder<NumberPlace> places = ImmutableList.builder();
    for (int i = 0; i < sentences.size(); i++) {
      EntitySentence sentence = sentences.get(i);
      List<Result> here =
          numbers.stream()
              .filter(number -> sentence.sentence().span().contains(number.valueSpan()))
              .filter(number -> sentence.tokens(number.valueSpan()).isPresent())
              .toList();
      List<TokenRange> ranges =
          here.stream().map(number -> sentence.tokens(number.valueSpan()).orElseThrow()).toList();
      for (int position = 0; position < here.size(); position++) {
        int first = Math.max(0, position - NEIGHBOURS);
        int last = Math.min(ranges.size(), position + NEIGHBOURS + 1);
        places.add(
            new NumberPlace(
                here.get(position), sentence, i, ranges.subList(first, last), position - first));
      }
    }
    return places.build();
  }

  TokenRange tokens() {
    return numbers.get(position);
  }

  Optional<String> unit() {
    return proposed.unit();
  }

  /** How many tokens lie between the number and a place. */
  int distance(TokenRange place) {
    return distance(tokens(), place);
  }

  private static int distance(TokenRange number, TokenRange place) {
    return Math.max(
        0, place.from() >= number.to() ? place.from() - number.to() : number.from() - place.to());
  }

  boolean isBefore(TokenRange place) {
    return place.from() >= tokens().to();
  }

  /** How many other numbers lie between this one and a place. */
  int between(TokenRange place) {
    int from = Math.min(place.to(), tokens().to());
    int to = Math.max(place.from(), tokens().from());
    return (int) numbers.stream().filter(other -> other.from() >= from && other.to() <= to).count();
  }

  /** Whether a place is nearer to another number. */
  boolean isNearerToAnother(TokenRange place) {
    return numbers.stream().anyMatch(other -> distance(other, place) < distance(place));
  }
}
