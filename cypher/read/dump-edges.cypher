// Every edge, for comparing two graphs.
MATCH (from)-[edge]->(to)
RETURN coalesce(from.id, elementId(from)) AS from, type(edge) AS type, coalesce(to.id, elementId(to)) AS to, properties(edge) AS properties
