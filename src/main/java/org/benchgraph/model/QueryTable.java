package org.benchgraph.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param columns the names of the columns
 * @param rows one value for each column: a String, a Number or a Boolean, or nothing
 */
public record QueryTable(List<String> columns, List<List<Optional<Object>>> rows) {
  public QueryTable {
    columns = ImmutableList.copyOf(columns);
    rows =
        rows.stream()
            .<List<Optional<Object>>>map(ImmutableList::copyOf)
            .collect(ImmutableList.toImmutableList());
  }
}
