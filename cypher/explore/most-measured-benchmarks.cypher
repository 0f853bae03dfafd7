// description: The benchmarks that most methods were measured on.
// param limit: how many rows (default 25)
// param minConfidence: the least confidence of the facts (default 0)
MATCH (method:Method)-[fact:EVALUATED_ON]->(benchmark:Dataset)
WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
RETURN benchmark.name AS benchmark, count(DISTINCT method) AS methods, count(DISTINCT fact.paper) AS papers
ORDER BY methods DESC, papers DESC, benchmark
LIMIT toInteger($limit)
