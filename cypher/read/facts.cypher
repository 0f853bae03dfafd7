// The facts that some papers state.
// param ids: the ids of the papers
CALL {
  MATCH (paper:Paper)-[fact:INTRODUCES]->(object:Entity)
  WHERE paper.id IN $ids
  RETURN paper.id AS paper, type(fact) AS kind, null AS subject, object, properties(fact) AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (subject:Entity)-[fact:EVALUATED_ON {paper: id}]->(object:Entity)
  RETURN id AS paper, type(fact) AS kind, subject, object, properties(fact) AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (subject:Entity)-[fact:COMPARED_TO {paper: id}]->(object:Entity)
  RETURN id AS paper, type(fact) AS kind, subject, object, properties(fact) AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (subject:Entity)-[fact:USES {paper: id}]->(object:Entity)
  RETURN id AS paper, type(fact) AS kind, subject, object, properties(fact) AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (subject:Entity)-[fact:ADDRESSES {paper: id}]->(object:Entity)
  RETURN id AS paper, type(fact) AS kind, subject, object, properties(fact) AS fact
}
RETURN paper, kind,
  subject.id AS subject, subject.name AS subjectName, labels(subject) AS subjectLabels,
  object.id AS object, object.name AS objectName, labels(object) AS objectLabels, fact
