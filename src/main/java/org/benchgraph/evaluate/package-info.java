/**
 * Annotated papers and how well an extraction agrees with them.
 *
 * <p>The format is that of the annotation guidelines: one JSON object a line, one line a paper. An
 * {@link org.benchgraph.evaluate.AnnotatedPaper} is both what a person says that a paper states and
 * what an extraction says; a {@link org.benchgraph.evaluate.Scorer} holds the one against the
 * other.
 */
package org.benchgraph.evaluate;
