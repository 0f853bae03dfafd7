// Writes what papers introduce.
// param rows: maps with the ids of paper and object, and the properties of the edge
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (object:Entity {id: row.object})
CREATE (paper)-[edge:INTRODUCES]->(object)
SET edge = row.properties
