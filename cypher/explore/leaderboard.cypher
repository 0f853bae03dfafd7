// description: The results reported on a benchmark, best first; differences and multiples after levels.
// param benchmark: name or alias of the benchmark (default ImageNet-1K)
// param limit: how many rows (default 50)
// param minConfidence: the least confidence of the results (default 0)
MATCH (benchmark:Dataset)
WHERE toLower(benchmark.name) = toLower($benchmark)
   OR any(alias IN benchmark.aliases WHERE toLower(alias) = toLower($benchmark))
MATCH (paper:Paper)-[:REPORTS]->(result:Result)-[:ON]->(benchmark)
WHERE coalesce(result.confidence, 1) >= toFloat($minConfidence)
OPTIONAL MATCH (result)-[:MEASURED_BY]->(metric:Metric)
OPTIONAL MATCH (result)-[:OF]->(method:Entity)
OPTIONAL MATCH (result)-[:WITH_MODEL]->(model:Entity)
WITH benchmark, paper, result, metric, method, model,
  CASE result.kind WHEN 'absolute' THEN 0 WHEN 'delta' THEN 1 ELSE 2 END AS part,
  CASE WHEN metric.direction = 'LOWER_IS_BETTER' AND result.kind = 'absolute' THEN result.number ELSE -result.number END AS order
ORDER BY part, metric IS NULL, metric.name, order, paper.id, result.id
LIMIT toInteger($limit)
RETURN result.kind AS kind, metric.name AS metric, result.value AS value, method.name AS method, model.name AS model,
  paper.title AS paper, round(coalesce(result.confidence, 1), 2) AS confidence
