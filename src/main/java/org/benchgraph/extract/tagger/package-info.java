/**
 * The sequence tagger that is learned from annotated papers: a conditional random field over words.
 */
package org.benchgraph.extract.tagger;
