package org.benchgraph.source;

/**
 * A record with its place.
 *
 * @param source the input's name, {@code #} and the record's number, such as {@code papers.jsonl#3}
 */
record SourcedRecord(PaperRecord record, String source) {}
