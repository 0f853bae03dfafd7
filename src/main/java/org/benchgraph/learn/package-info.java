/**
 * Classifiers that are learned from annotated papers: their features, their training, their files.
 * They know nothing of papers.
 */
package org.benchgraph.learn;
