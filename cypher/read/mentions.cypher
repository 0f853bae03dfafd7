// What some papers mention.
// param ids: the ids of the papers
MATCH (paper:Paper)-[mention:MENTIONS]->(entity:Entity)
WHERE paper.id IN $ids
RETURN paper.id AS paper, entity.id AS entity, entity.name AS name, labels(entity) AS labels, properties(mention) AS mention
ORDER BY paper, entity
