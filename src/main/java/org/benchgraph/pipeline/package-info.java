/**
 * The stream from papers to sinks: reads, extracts in parallel, writes in order, counts and
 * reports.
 */
package org.benchgraph.pipeline;
