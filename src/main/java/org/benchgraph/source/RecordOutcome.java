package org.benchgraph.source;

/** What a reader makes of one record of its input. */
public sealed interface RecordOutcome permits PaperRecord, RecordSkipped {}
