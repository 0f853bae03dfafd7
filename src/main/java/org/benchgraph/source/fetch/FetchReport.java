package org.benchgraph.source.fetch;

/**
 * What a fetch did.
 *
 * @param added papers written by this run
 * @param present papers that the file held before
 * @param skipped records of the service without a title or an abstract
 */
public record FetchReport(int added, int present, int skipped) {}
