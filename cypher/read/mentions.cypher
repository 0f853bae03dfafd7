// What some papers mention.
// param ids: the ids of the papers
MATCH (source:Paper)-[edge:MENTIONS]->(node:Entity)
WHERE source.id IN $ids
RETURN source.id AS paper, node.id AS entity, node.name AS name, properties(edge) AS mention
ORDER BY paper, entity
