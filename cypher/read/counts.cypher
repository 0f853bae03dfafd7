// How large the graph is.
CALL { MATCH (node) RETURN count(node) AS nodes }
CALL { MATCH ()-[edge]->() RETURN count(edge) AS edges }
CALL { MATCH (paper:Paper) RETURN count(paper) AS papers }
RETURN nodes, edges, papers
