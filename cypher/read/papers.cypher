// A page of papers in the order of their ids.
// param after: the id that the page before ended with
// param size: how many
MATCH (node:Paper)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $size
RETURN properties(node) AS paper
