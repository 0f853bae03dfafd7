// Writes results with the entities that they are about. What is still there after the clearing is a person's, and stays.
// param rows: maps with the ids of paper and result, the properties of the result, and the ids of method, model, benchmark and metric where known
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
OPTIONAL MATCH (kept:Result {id: row.id})
WITH row, paper, kept
WHERE kept IS NULL
CREATE (paper)-[:REPORTS]->(result:Result)
SET result = row.properties
WITH row, result
OPTIONAL MATCH (method:Entity {id: row.method})
OPTIONAL MATCH (model:Entity {id: row.model})
OPTIONAL MATCH (benchmark:Entity {id: row.benchmark})
OPTIONAL MATCH (metric:Entity {id: row.metric})
FOREACH (end IN CASE WHEN method IS NULL THEN [] ELSE [method] END | MERGE (result)-[:OF]->(end))
FOREACH (end IN CASE WHEN model IS NULL THEN [] ELSE [model] END | MERGE (result)-[:WITH_MODEL]->(end))
FOREACH (end IN CASE WHEN benchmark IS NULL THEN [] ELSE [benchmark] END | MERGE (result)-[:ON]->(end))
FOREACH (end IN CASE WHEN metric IS NULL THEN [] ELSE [metric] END | MERGE (result)-[:MEASURED_BY]->(end))
