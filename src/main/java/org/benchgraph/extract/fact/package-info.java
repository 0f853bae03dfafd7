/**
 * Reads facts and results from documents whose mentions were linked to entities.
 *
 * <p>The rules lean on one observation: abstracts seldom name their subject. {@code OwnMethods}
 * finds what a paper presents as its own, and its main method stands for "we", "our approach" and
 * "it" in all extractors.
 *
 * <p>The confidence of a fact is the precision of the rule that read it, measured on annotated
 * training papers with their true entities. It does not count in whether the entities themselves
 * are right.
 */
package org.benchgraph.extract.fact;
