// description: The results that papers report whose title contains some words.
// param title: words of the title (default BERT)
// param minConfidence: the least confidence of the results (default 0)
MATCH (paper:Paper)-[:REPORTS]->(result:Result)
WHERE toLower(paper.title) CONTAINS toLower($title) AND coalesce(result.confidence, 1) >= toFloat($minConfidence)
OPTIONAL MATCH (result)-[:OF]->(method:Entity)
OPTIONAL MATCH (result)-[:WITH_MODEL]->(model:Entity)
OPTIONAL MATCH (result)-[:ON]->(benchmark:Entity)
OPTIONAL MATCH (result)-[:MEASURED_BY]->(metric:Entity)
RETURN paper.title AS paper, result.value AS value, result.kind AS kind, metric.name AS metric, benchmark.name AS benchmark, method.name AS method, model.name AS model, result.sentence AS sentence
ORDER BY paper, result.valueField DESC, result.valueStart, result.id
