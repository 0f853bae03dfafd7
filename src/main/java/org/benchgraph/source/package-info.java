/**
 * From files, folders and standard input to papers.
 *
 * <p>A {@link org.benchgraph.source.PaperReader} turns one input into records, a {@link
 * org.benchgraph.source.PaperSource} finds the inputs, picks the reader, merges records of the same
 * paper and reports what could not be read, one line each. Nothing here holds a whole input in
 * memory.
 */
package org.benchgraph.source;
