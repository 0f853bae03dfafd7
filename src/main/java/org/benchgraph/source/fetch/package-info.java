/**
 * Getting papers over HTTP into a file of JSON lines that {@link
 * org.benchgraph.source.JsonLinesReader} reads: politely, with retries, and going on where a run
 * was cut off.
 */
package org.benchgraph.source.fetch;
