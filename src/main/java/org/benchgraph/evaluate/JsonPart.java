package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A part of a JSON record that knows where it stands, and reports what is not of the kind that is
 * asked for. What is not there, or null, is empty and no fault.
 */
final class JsonPart {
  private final JsonNode node;
  private final String place;
  private final Consumer<String> faults;

  /**
   * The part at a place.
   *
   * @param place such as {@code entities[2]}; empty for the record itself
   * @param faults takes one message for each fault
   */
  JsonPart(JsonNode node, String place, Consumer<String> faults) {
    this.node = requireNonNull(node, "node is null");
    this.place = requireNonNull(place, "place is null");
    this.faults = requireNonNull(faults, "faults is null");
  }

  /** Says what is wrong with this part. */
  void refuse(String reason) {
    faults.accept(place.isEmpty() ? reason : place + " " + reason);
  }

  /** Whether a key is not there, or null. */
  boolean isMissing(String key) {
    return part(key).isEmpty();
  }

  /** Refuses an object in which one of the keys is not there, or null. */
  void requireKeys(List<String> keys) {
    for (String key : keys) {
      if (isMissing(key)) {
        refuse("has no \"%s\"".formatted(key));
      }
    }
  }

  /** Refuses an object that has other keys. */
  void refuseOtherKeys(Set<String> keys) {
    for (String key : ImmutableSet.copyOf(node.fieldNames())) {
      if (!keys.contains(key)) {
        refuse("has an unknown key \"%s\"".formatted(key));
      }
    }
  }

  /** The text of a key. */
  Optional<String> text(String key) {
    return part(key).flatMap(JsonPart::text);
  }

  /** The text or the number of a key. */
  Optional<String> textOrNumber(String key) {
    Optional<JsonPart> part = part(key);
    return part.filter(value -> value.node.isNumber()).isPresent()
        ? part.map(value -> value.node.asText())
        : part.flatMap(JsonPart::text);
  }

  /** The truth value of a key. */
  Optional<Boolean> flag(String key) {
    Optional<JsonPart> part = part(key);
    part.filter(value -> !value.node.isBoolean())
        .ifPresent(value -> value.refuse("is neither true nor false"));
    return part.filter(value -> value.node.isBoolean()).map(value -> value.node.asBoolean());
  }

  /** The texts in the list of a key. */
  ImmutableList<String> texts(String key) {
    return parts(key).stream().flatMap(part -> part.text().stream()).collect(toImmutableList());
  }

  /** The objects in the list of a key. */
  ImmutableList<JsonPart> objects(String key) {
    ImmutableList<JsonPart> parts = parts(key);
    parts.stream()
        .filter(part -> !part.node.isObject())
        .forEach(part -> part.refuse("is not an object"));
    return parts.stream().filter(part -> part.node.isObject()).collect(toImmutableList());
  }

  /** The pairs of texts in the list of a key. */
  ImmutableList<ImmutableList<String>> pairs(String key) {
    ImmutableList.Builder<ImmutableList<String>> pairs = ImmutableList.builder();
    for (JsonPart part : parts(key)) {
      if (part.node.isArray()
          && part.node.size() == 2
          && part.node.get(0).isTextual()
          && part.node.get(1).isTextual()) {
        pairs.add(ImmutableList.of(part.node.get(0).asText(), part.node.get(1).asText()));
      } else {
        part.refuse("is not a pair of names");
      }
    }
    return pairs.build();
  }

  /** The confidence that this part states; empty, and no fault, if that is no number in [0, 1]. */
  Optional<Double> confidence() {
    return confidence(node);
  }

  /** The confidences that the objects of a list within the object of a key state, in order. */
  ImmutableList<Optional<Double>> confidences(String key, String list) {
    JsonNode stated = node.path(key).path(list);
    return stated.isArray()
        ? stated.valueStream().map(JsonPart::confidence).collect(toImmutableList())
        : ImmutableList.of();
  }

  private static Optional<Double> confidence(JsonNode object) {
    return Optional.of(object.path("confidence"))
        .filter(JsonNode::isNumber)
        .map(JsonNode::asDouble)
        .filter(stated -> 0 <= stated && stated <= 1);
  }

  private Optional<String> text() {
    if (!node.isTextual()) {
      refuse("is not a text");
    }
    return Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private Optional<JsonPart> part(String key) {
    String at = place.isEmpty() ? key : place + "." + key;
    return Optional.of(node.path(key))
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .map(value -> new JsonPart(value, at, faults));
  }

  private ImmutableList<JsonPart> parts(String key) {
    Optional<JsonPart> part = part(key);
    part.filter(value -> !value.node.isArray()).ifPresent(value -> value.refuse("is not a list"));
    return part.stream()
        .filter(value -> value.node.isArray())
        .flatMap(
            list ->
                IntStream.range(0, list.node.size())
                    .mapToObj(
                        i ->
                            new JsonPart(
                                list.node.get(i), "%s[%d]".formatted(list.place, i), faults)))
        .collect(toImmutableList());
  }
}
