package org.benchgraph.extract.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import org.benchgraph.learn.Chooser;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.Judge;

/**
 * What was learned of results.
 *
 * @param reported is a number reported?
 * @param roles by role: which entity does it belong to?
 * @param right are method, benchmark and metric of a result right?
 */
public record ResultModel(Judge reported, Map<ResultRole, Chooser> roles, Classifier right) {
  public ResultModel {
    requireNonNull(reported, "reported is null");
    requireNonNull(right, "right is null");
    roles = Maps.immutableEnumMap(roles);
    checkArgument(
        roles.keySet().containsAll(Arrays.asList(ResultRole.values())), "a chooser is missing");
  }
}
