// Every node, for comparing two graphs.
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties
