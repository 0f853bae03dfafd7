package org.benchgraph.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A relation that one paper states.
 *
 * @param kind the relation
 * @param subject the id of the entity that it starts from; empty exactly for {@link
 *     FactKind#INTRODUCES}, whose subject is the paper
 * @param object the id of the entity that it leads to
 * @param evidence the sentence that says so
 */
public record Fact(FactKind kind, Optional<String> subject, String object, Evidence evidence) {
  public Fact {
    requireNonNull(kind, "kind is null");
    requireNonNull(object, "object is null");
    requireNonNull(evidence, "evidence is null");
    checkArgument(
        subject.isEmpty() == (kind == FactKind.INTRODUCES), "%s with subject %s", kind, subject);
  }
}
