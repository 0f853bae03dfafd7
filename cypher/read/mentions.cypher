// What some papers mention.
// param ids: the ids of the papers
MATCH (source:Paper)-[edge:MENTIONS]->(node:Entity)
WHERE source.id IN $ids AND node.id =~ '(method|data|metric|task)/.+'
RETURN source.id AS paper, node.id AS entity, coalesce(node.name, node.id) AS name, properties(edge) AS mention
ORDER BY paper, entity
