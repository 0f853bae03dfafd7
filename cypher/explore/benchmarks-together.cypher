// description: Pairs of benchmarks that the same papers measure on.
// param limit: how many rows (default 25)
MATCH (paper:Paper)-[first:MENTIONS {type: 'Benchmark'}]->(a:Benchmark), (paper)-[second:MENTIONS {type: 'Benchmark'}]->(b:Benchmark)
WHERE a.id < b.id
RETURN a.name AS benchmark, b.name AS other, count(DISTINCT paper) AS papers
ORDER BY papers DESC, benchmark, other
LIMIT toInteger($limit)
