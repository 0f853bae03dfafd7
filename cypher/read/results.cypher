// The results that some papers report.
// param ids: the ids of the papers
MATCH (paper:Paper)-[:REPORTS]->(result:Result)
WHERE paper.id IN $ids
RETURN paper.id AS paper, properties(result) AS result,
  [(result)-[:OF]->(end:Entity) | end.id][0] AS method,
  [(result)-[:WITH_MODEL]->(end:Entity) | end.id][0] AS model,
  [(result)-[:ON]->(end:Entity) | end.id][0] AS benchmark,
  [(result)-[:MEASURED_BY]->(end:Entity) | end.id][0] AS metric
ORDER BY paper, result.id
