// The facts that some papers state.
// param ids: the ids of the papers
CALL {
  UNWIND $ids AS id
  MATCH (:Paper {id: id})-[edge:INTRODUCES]->(to:Entity)
  RETURN id AS paper, 'INTRODUCES' AS kind, null AS subject, null AS subjectName,
    to.id AS object, to.name AS objectName, properties(edge) AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (from:Entity)-[edge:EVALUATED_ON {paper: id}]->(to:Entity)
  RETURN id AS paper, 'EVALUATED_ON' AS kind, from.id AS subject, from.name AS subjectName,
    to.id AS object, to.name AS objectName, properties(edge) AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (from:Entity)-[edge:COMPARED_TO {paper: id}]->(to:Entity)
  RETURN id AS paper, 'COMPARED_TO' AS kind, from.id AS subject, from.name AS subjectName,
    to.id AS object, to.name AS objectName, properties(edge) AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (from:Entity)-[edge:USES {paper: id}]->(to:Entity)
  RETURN id AS paper, 'USES' AS kind, from.id AS subject, from.name AS subjectName,
    to.id AS object, to.name AS objectName, properties(edge) AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (from:Entity)-[edge:ADDRESSES {paper: id}]->(to:Entity)
  RETURN id AS paper, 'ADDRESSES' AS kind, from.id AS subject, from.name AS subjectName,
    to.id AS object, to.name AS objectName, properties(edge) AS fact
}
WITH *
WHERE object =~ '(method|data|metric|task)/.+' AND (subject IS NULL AND kind = 'INTRODUCES' OR subject =~ '(method|data|metric|task)/.+')
RETURN paper, kind, subject, coalesce(subjectName, subject) AS subjectName, object, coalesce(objectName, object) AS objectName, fact
