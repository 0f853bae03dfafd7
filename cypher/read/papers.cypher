// A page of papers in the order of their ids.
// param after: the id that the page before ended with
// param size: how many
MATCH (paper:Paper)
WHERE paper.id > $after
RETURN properties(paper) AS paper
ORDER BY paper.id
LIMIT $size
