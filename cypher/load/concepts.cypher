// Writes what the thesaurus says of its concepts; a name that a person gave (keepName) stays.
// param rows: maps with id, kind, and the properties that the thesaurus gives
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
WITH row, entity, entity.name AS given
SET entity += row.properties
SET entity.name = CASE WHEN entity.keepName THEN given ELSE entity.name END
FOREACH (method IN CASE row.kind WHEN 'method' THEN [1] ELSE [] END | SET entity:Method)
FOREACH (data IN CASE row.kind WHEN 'data' THEN [1] ELSE [] END | SET entity:Dataset)
FOREACH (metric IN CASE row.kind WHEN 'metric' THEN [1] ELSE [] END | SET entity:Metric)
FOREACH (task IN CASE row.kind WHEN 'task' THEN [1] ELSE [] END | SET entity:Task)
WITH entity
MATCH (entity)-[edge:BROADER|MEASURED_WITH|TESTS]->()
WHERE edge.extractor = 'thesaurus'
DELETE edge
