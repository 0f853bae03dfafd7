package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;

/**
 * What a score is of.
 *
 * @param kind such as {@code entity/Method} or {@code fact/uses}
 * @param part which of them; empty for all
 */
public record ScoreName(String kind, Optional<String> part) {
  static final ScoreName DATA = whole("entity/Data");

  /** All entities, where Dataset and Benchmark are one type. */
  public static final ScoreName ALL_ENTITIES = whole("entity/all");

  static final ScoreName NAMED_ENTITIES = whole("named/all");
  static final ScoreName RELAXED_ENTITIES = whole("relaxed/all");
  static final ScoreName VALUE = whole("result/value");
  static final ScoreName VALUE_METRIC_ON = whole("result/value+metric+on");
  static final ScoreName TUPLE = whole("result/tuple");

  /** All results are looked into together. */
  private static final String RESULTS = "results";

  public ScoreName {
    requireNonNull(kind, "kind is null");
    requireNonNull(part, "part is null");
  }

  /** The names of the scores over everything, in the order of the table. */
  public static ImmutableList<ScoreName> wholes() {
    return Stream.of(
            Arrays.stream(EntityType.values()).map(ScoreName::of),
            Stream.of(DATA, ALL_ENTITIES, NAMED_ENTITIES, RELAXED_ENTITIES),
            Arrays.stream(FactKind.values()).map(ScoreName::of),
            results().stream())
        .flatMap(names -> names)
        .collect(toImmutableList());
  }

  /** The names of the scores over all results. */
  public static ImmutableList<ScoreName> results() {
    return ImmutableList.of(VALUE, VALUE_METRIC_ON, TUPLE);
  }

  /** What can be looked into part by part: the entity types, the kinds of fact, the results. */
  public static ImmutableList<String> topics() {
    return Stream.of(
            Arrays.stream(EntityType.values()).map(EntityType::label),
            Arrays.stream(FactKind.values()).map(FactKind::label),
            Stream.of(RESULTS))
        .flatMap(topics -> topics)
        .collect(toImmutableList());
  }

  static ScoreName of(EntityType type) {
    return whole("entity/" + type.label());
  }

  static ScoreName of(FactKind kind) {
    return whole("fact/" + kind.label());
  }

  private static ScoreName whole(String kind) {
    return new ScoreName(kind, Optional.empty());
  }

  ScoreName part(String name) {
    return new ScoreName(kind, Optional.of(name));
  }

  /** The one of {@link #topics} that this belongs to, or else the name of a sum. */
  public String topic() {
    return kind.startsWith("result/") ? RESULTS : kind.substring(kind.indexOf('/') + 1);
  }

  @Override
  public String toString() {
    return kind + part.map(name -> ", " + name).orElse("");
  }
}
