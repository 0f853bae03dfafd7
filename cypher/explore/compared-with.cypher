// description: The methods that papers compare with a method, either way round.
// param method: name or alias of the method (default BERT)
// param minConfidence: the least confidence of the facts (default 0)
MATCH (method:Method)
WHERE toLower(method.name) = toLower($method) OR any(alias IN method.aliases WHERE toLower(alias) = toLower($method))
MATCH (method)-[fact:COMPARED_TO]-(other:Method)
WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
RETURN method.name AS entity, other.name AS other, count(DISTINCT fact.paper) AS papers, min(fact.sentence) AS sentence
ORDER BY papers DESC, other, entity
