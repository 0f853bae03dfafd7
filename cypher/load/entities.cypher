// Writes entities. Names, aliases and the label Benchmark come at the end, from all mentions.
// param rows: maps with id, kind and name
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
  ON CREATE SET entity.name = row.name
FOREACH (method IN CASE row.kind WHEN 'method' THEN [1] ELSE [] END | SET entity:Method)
FOREACH (data IN CASE row.kind WHEN 'data' THEN [1] ELSE [] END | SET entity:Dataset)
FOREACH (metric IN CASE row.kind WHEN 'metric' THEN [1] ELSE [] END | SET entity:Metric)
FOREACH (task IN CASE row.kind WHEN 'task' THEN [1] ELSE [] END | SET entity:Task)
