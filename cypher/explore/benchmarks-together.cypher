// description: Pairs of benchmarks that the same papers measure on.
// param limit: how many rows (default 25)
// param minConfidence: the least confidence of the mentions (default 0)
MATCH (paper:Paper)-[first:MENTIONS {type: 'Benchmark'}]->(a:Benchmark), (paper)-[second:MENTIONS {type: 'Benchmark'}]->(b:Benchmark)
WHERE a.id < b.id
  AND coalesce(first.confidence, 1) >= toFloat($minConfidence)
  AND coalesce(second.confidence, 1) >= toFloat($minConfidence)
RETURN a.name AS benchmark, b.name AS other, count(DISTINCT paper) AS papers
ORDER BY papers DESC, benchmark, other
LIMIT toInteger($limit)
