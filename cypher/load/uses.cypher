// Writes one USES edge for each paper that states the fact.
// param rows: maps with the ids of subject and object, and the properties of the edge
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:USES]->(object)
SET edge = row.properties
