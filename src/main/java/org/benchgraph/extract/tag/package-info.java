/** What is said of single words: the label of a mention, the role of what it names. */
package org.benchgraph.extract.tag;
