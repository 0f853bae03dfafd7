// description: The methods that were measured on a benchmark, and how many papers say so.
// param benchmark: name or alias of the benchmark (default ImageNet-1K)
// param minConfidence: the least confidence of the facts (default 0)
MATCH (benchmark:Dataset)
WHERE toLower(benchmark.name) = toLower($benchmark) OR any(alias IN benchmark.aliases WHERE toLower(alias) = toLower($benchmark))
MATCH (method:Method)-[fact:EVALUATED_ON]->(benchmark)
WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
RETURN benchmark.name AS entity, method.name AS method, count(DISTINCT fact.paper) AS papers, round(max(coalesce(fact.confidence, 1)), 2) AS confidence
ORDER BY papers DESC, method, entity
