package org.benchgraph.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the thesaurus.
 *
 * @param id {@code kind/slug}, as an entity's id, with the slug of the preferred label; where that
 *     loses a sign and so ends in a hash ("chrF++"), an id in words stands for it ({@code
 *     metric/chrf-plus-plus})
 * @param type what it is; a dataset on which methods are usually measured is a {@link
 *     EntityType#BENCHMARK}
 * @param prefLabel the name to show
 * @param altLabels other names
 * @param broader ids of wider concepts
 * @param metrics ids of the metrics that a benchmark is usually measured with, the main one first
 * @param tasks ids of the tasks that a benchmark tests
 * @param direction which way a metric gets better
 * @param unit a metric's unit
 * @param needsCue whether the labels are ordinary words, to be believed only beside a cue ("the
 *     Pile dataset")
 */
public record Concept(
    String id,
    EntityType type,
    String prefLabel,
    List<String> altLabels,
    List<String> broader,
    List<String> metrics,
    List<String> tasks,
    Optional<Direction> direction,
    Optional<String> unit,
    boolean needsCue) {

  public Concept {
    requireNonNull(id, "id is null");
    requireNonNull(type, "type is null");
    requireNonNull(prefLabel, "prefLabel is null");
    requireNonNull(direction, "direction is null");
    requireNonNull(unit, "unit is null");
    altLabels = ImmutableList.copyOf(altLabels);
    broader = ImmutableList.copyOf(broader);
    metrics = ImmutableList.copyOf(metrics);
    tasks = ImmutableList.copyOf(tasks);
  }
}
