/**
 * Reads facts and results from documents whose mentions were linked to entities.
 *
 * <p>The rules lean on one observation: abstracts seldom name their subject. {@code OwnMethods}
 * finds what a paper presents as its own, and its main method stands for "we", "our approach" and
 * "it" in all extractors.
 *
 * <p>The confidence that a rule states is its precision, measured on annotated training papers with
 * their true entities: it does not count in whether the entities themselves are right. What the
 * judges state does.
 */
package org.benchgraph.extract.fact;
