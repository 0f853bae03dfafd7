// description: What a method is built on, trained with or made of.
// param method: name or alias of the method (default BERT)
// param minConfidence: the least confidence of the facts (default 0)
MATCH (method:Method)
WHERE toLower(method.name) = toLower($method) OR any(alias IN method.aliases WHERE toLower(alias) = toLower($method))
MATCH (method)-[fact:USES]->(part:Entity)
WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
RETURN method.name AS entity, part.name AS part, CASE WHEN part:Benchmark THEN 'Benchmark' WHEN part:Dataset THEN 'Dataset' ELSE 'Method' END AS type,
  count(DISTINCT fact.paper) AS papers, min(fact.sentence) AS sentence
ORDER BY papers DESC, part, type, entity
