// description: The methods that were measured on a benchmark, and how many papers say so.
// param benchmark: name or alias of the benchmark (default ImageNet-1K)
MATCH (benchmark:Dataset)
WHERE toLower(benchmark.name) = toLower($benchmark) OR any(alias IN benchmark.aliases WHERE toLower(alias) = toLower($benchmark))
MATCH (method:Method)-[fact:EVALUATED_ON]->(benchmark)
RETURN benchmark.name AS benchmark, method.name AS method, count(fact) AS papers, round(max(fact.confidence), 2) AS confidence
ORDER BY papers DESC, method
