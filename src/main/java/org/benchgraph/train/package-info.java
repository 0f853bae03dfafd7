/**
 * Learns a model of extraction from annotated papers. What a part of the model sees of a paper in
 * training was said by parts that did not read its annotation (cross-fitting), as it will be of
 * papers never seen.
 */
package org.benchgraph.train;
