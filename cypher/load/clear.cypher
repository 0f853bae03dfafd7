// Removes what earlier builds wrote of some papers. What people added (extractor "person", or none) stays.
// param rows: maps with the id of a paper
UNWIND $rows AS row
CALL {
  WITH row
  MATCH (:Paper {id: row.id})-[edge:MENTIONS|INTRODUCES]->()
  WHERE edge.extractor IS NOT NULL AND edge.extractor <> 'person'
  DELETE edge
  RETURN count(*) AS paperEdges
}
CALL {
  WITH row
  MATCH (:Paper {id: row.id})-[:REPORTS]->(result:Result)
  WHERE result.extractor IS NOT NULL AND result.extractor <> 'person'
  DETACH DELETE result
  RETURN count(*) AS results
}
RETURN sum(paperEdges) + sum(results) AS cleared
