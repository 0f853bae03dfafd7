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
 * @param confidence in [0, 1]; empty where a person says so, or a prediction does not tell
 */
public record AnnotatedFact(
    FactKind kind, Optional<String> subject, String object, Optional<Double> confidence) {
  public AnnotatedFact {
    requireNonNull(kind, "kind is null");
    requireNonNull(object, "object is null");
    requireNonNull(confidence, "confidence is null");
    checkArgument(
        subject.isEmpty() == (kind == FactKind.INTRODUCES), "%s with subject %s", kind, subject);
  }

  /** A fact for which no confidence is stated. */
  public AnnotatedFact(FactKind kind, Optional<String> subject, String object) {
    this(kind, subject, object, Optional.empty());
  }

  /** The same fact with a confidence, or without. */
  AnnotatedFact withConfidence(Optional<Double> stated) {
    return new AnnotatedFact(kind, subject, object, stated);
  }

  /** As the format writes it: a name, or a pair of names. */
  @Override
  public String toString() {
    return subject
        .map(from -> "[\"%s\", \"%s\"]".formatted(from, object))
        .orElseGet(() -> '"' + object + '"');
  }
}
