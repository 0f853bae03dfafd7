// The results that some papers report.
// param ids: the ids of the papers
MATCH (source:Paper)-[:REPORTS]->(node:Result)
WHERE source.id IN $ids
OPTIONAL MATCH (node)-[:OF]->(method:Entity)
OPTIONAL MATCH (node)-[:WITH_MODEL]->(model:Entity)
OPTIONAL MATCH (node)-[:ON]->(benchmark:Entity)
OPTIONAL MATCH (node)-[:MEASURED_BY]->(metric:Entity)
WITH source, node, min(method.id) AS method, min(model.id) AS model, min(benchmark.id) AS benchmark, min(metric.id) AS metric
RETURN source.id AS paper, properties(node) AS result, method, model, benchmark, metric
