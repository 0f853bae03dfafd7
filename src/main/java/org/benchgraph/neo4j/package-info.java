/**
 * The graph in Neo4j: an embedded server, a loader, a reader and named queries. All Cypher lies in
 * the folder {@code cypher}; all but the start of the embedded server goes through the Neo4j Java
 * Driver, so any Neo4j 5 or later will do.
 */
package org.benchgraph.neo4j;
