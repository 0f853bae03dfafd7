/**
 * The graph as RDF: files in five formats, their check against shapes, SPARQL, and a description of
 * the dataset.
 */
package org.benchgraph.rdf;
