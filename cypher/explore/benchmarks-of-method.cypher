// description: The benchmarks that a method was measured on, and how many papers say so.
// param method: name or alias of the method (default BERT)
// param minConfidence: the least confidence of the facts (default 0)
MATCH (method:Method)
WHERE toLower(method.name) = toLower($method) OR any(alias IN method.aliases WHERE toLower(alias) = toLower($method))
MATCH (method)-[fact:EVALUATED_ON]->(benchmark:Dataset)
WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
RETURN method.name AS entity, benchmark.name AS benchmark, count(DISTINCT fact.paper) AS papers, round(max(coalesce(fact.confidence, 1)), 2) AS confidence
ORDER BY papers DESC, benchmark, entity
