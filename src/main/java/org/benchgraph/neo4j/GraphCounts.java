package org.benchgraph.neo4j;

/**
 * How large a graph is.
 *
 * @param nodes all nodes
 * @param edges all edges
 * @param papers the nodes that are papers
 */
public record GraphCounts(long nodes, long edges, long papers) {}
