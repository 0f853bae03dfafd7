package org.benchgraph.evaluate;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.benchgraph.model.FactKind;

/**
 * A relation between entities of one paper.
 *
 * @param kind the relation
 * @param subject the name of the entity that it starts from; empty exactly for {@link
 *     FactKind#INTRODUCES}, whose subject is the paper
 * @param object the name of the entity that it leads to
 */
public record AnnotatedFact(FactKind kind, Optional<String> subject, String object) {
  public AnnotatedFact {
    requireNonNull(kind, "kind is null");
    requireNonNull(object, "object is null");
    checkArgument(
        subject.isEmpty() == (kind == FactKind.INTRODUCES), "%s with subject %s", kind, subject);
  }

  /** As the format writes it: a name, or a pair of names. */
  @Override
  public String toString() {
    return subject
        .map(from -> "[\"%s\", \"%s\"]".formatted(from, object))
        .orElseGet(() -> '"' + object + '"');
  }
}
