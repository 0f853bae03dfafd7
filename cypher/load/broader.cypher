// Writes the BROADER edges of the thesaurus.
// param rows: maps with the ids of subject and object, and their rank
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[edge:BROADER]->(object)
SET edge.extractor = 'thesaurus', edge.rank = row.rank
