/** Extractions as JSON Lines, the plain format of annotations with evidence beside it. */
package org.benchgraph.jsonl;
