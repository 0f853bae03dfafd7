/**
 * What is said of single words: the label of a mention, the role of what it names, what it could be
 * related to.
 */
package org.benchgraph.extract.tag;
