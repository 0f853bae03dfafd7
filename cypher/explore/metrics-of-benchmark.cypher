// description: The metrics of a benchmark: those of the thesaurus, and those that papers report on it.
// param benchmark: name or alias of the benchmark (default ImageNet-1K)
// param minConfidence: the least confidence of the results (default 0)
MATCH (benchmark:Dataset)
WHERE toLower(benchmark.name) = toLower($benchmark) OR any(alias IN benchmark.aliases WHERE toLower(alias) = toLower($benchmark))
CALL {
  WITH benchmark
  MATCH (benchmark)-[:MEASURED_WITH]->(metric:Metric)
  RETURN metric, 'thesaurus' AS source, 0 AS results
  UNION
  WITH benchmark
  MATCH (benchmark)<-[:ON]-(result:Result)-[:MEASURED_BY]->(metric:Metric)
  WHERE coalesce(result.confidence, 1) >= toFloat($minConfidence)
  RETURN metric, 'papers' AS source, count(result) AS results
}
RETURN benchmark.name AS entity, metric.name AS metric, source, results, replace(toLower(metric.direction), '_', ' ') AS direction, metric.unit AS unit
ORDER BY source DESC, results DESC, metric, entity
