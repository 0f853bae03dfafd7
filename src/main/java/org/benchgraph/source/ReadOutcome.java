package org.benchgraph.source;

/** What came of one paper or one record that could not be read. */
public sealed interface ReadOutcome permits PaperRead, RecordSkipped {}
