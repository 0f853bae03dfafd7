// description: The sentences that relate a method to a benchmark, another method, a dataset or a task.
// param method: name or alias of the method (default BERT)
// param other: name or alias of what it is related to (default GLUE)
// param minConfidence: the least confidence of the facts and results (default 0)
MATCH (method:Entity)
WHERE toLower(method.name) = toLower($method) OR any(alias IN method.aliases WHERE toLower(alias) = toLower($method))
MATCH (other:Entity)
WHERE toLower(other.name) = toLower($other) OR any(alias IN other.aliases WHERE toLower(alias) = toLower($other))
CALL {
  WITH method, other
  MATCH (method)-[fact:EVALUATED_ON|COMPARED_TO|USES|ADDRESSES]-(other)
  WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
  MATCH (paper:Paper {id: fact.paper})
  RETURN replace(toLower(type(fact)), '_', ' ') AS relation, paper, fact.sentence AS sentence, fact.field AS field, fact.start AS start, fact.end AS end, fact.confidence AS confidence, fact.extractor AS extractor
  UNION
  WITH method, other
  MATCH (method)<-[:OF|WITH_MODEL]-(result:Result)-[:ON]->(other)
  WHERE coalesce(result.confidence, 1) >= toFloat($minConfidence)
  MATCH (paper:Paper)-[:REPORTS]->(result)
  RETURN 'result ' + result.value AS relation, paper, result.sentence AS sentence, result.field AS field, result.start AS start, result.end AS end, result.confidence AS confidence, result.extractor AS extractor
}
RETURN relation, paper.title AS paper, sentence, field, start, end, round(coalesce(confidence, 1), 2) AS confidence, extractor
ORDER BY confidence DESC, paper, relation, field, start
