// Writes which entities papers mention, one edge for each paper and entity.
// param rows: maps with the ids of paper and entity, and the properties of the edge
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (entity:Entity {id: row.entity})
CREATE (paper)-[edge:MENTIONS]->(entity)
SET edge = row.properties
