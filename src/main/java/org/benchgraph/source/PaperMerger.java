package org.benchgraph.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Slug;

/**
 * Makes one paper of its records: title and abstract of the first, the best id of all, and of every
 * other field the first that is given.
 */
final class PaperMerger {
  private PaperMerger() {}

  static Paper merge(List<SourcedRecord> records) {
    PaperRecord first = records.get(0).record();
    String id =
        records.stream()
            .flatMap(sourced -> sourced.record().id().stream())
            .sorted()
            .map(PaperId::value)
            .findFirst()
            .orElseGet(() -> Slug.of(first.title()));
    return new Paper(
        id,
        first.title(),
        first.abstractText(),
        firstGiven(records, PaperRecord::url),
        records.stream()
            .map(sourced -> sourced.record().authors())
            .filter(authors -> !authors.isEmpty())
            .findFirst()
            .orElse(ImmutableList.of()),
        firstGiven(records, PaperRecord::date),
        firstGiven(records, PaperRecord::venue),
        ImmutableSortedSet.copyOf(records.stream().map(SourcedRecord::source).iterator()).asList());
  }

  private static Optional<String> firstGiven(
      List<SourcedRecord> records, Function<PaperRecord, Optional<String>> field) {
    return records.stream().flatMap(sourced -> field.apply(sourced.record()).stream()).findFirst();
  }
}
