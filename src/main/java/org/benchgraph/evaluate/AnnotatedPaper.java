package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.model.FactKind;

/**
 * What one paper says, in the plain format of annotations.
 *
 * @param title as read
 * @param abstractText as read; empty in predictions that do not repeat it
 * @param entities in the order of the annotation
 * @param facts between entities, by name
 * @param results about entities, by name
 */
public record AnnotatedPaper(
    String title,
    String abstractText,
    List<AnnotatedEntity> entities,
    List<AnnotatedFact> facts,
    List<AnnotatedResult> results) {
  public AnnotatedPaper {
    requireNonNull(title, "title is null");
    requireNonNull(abstractText, "abstractText is null");
    entities = ImmutableList.copyOf(entities);
    facts = ImmutableList.copyOf(facts);
    results = ImmutableList.copyOf(results);
  }

  /** What a prediction is found by: the title without white space around it. */
  public String key() {
    return SurfaceForm.stripped(title);
  }

  /** The facts of one kind. */
  public ImmutableList<AnnotatedFact> facts(FactKind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).collect(toImmutableList());
  }
}
