// description: The papers that introduce a method, dataset, benchmark, metric or task.
// param name: its name or an alias (default ResNet)
// param minConfidence: the least confidence of the facts (default 0)
MATCH (entity:Entity)
WHERE toLower(entity.name) = toLower($name) OR any(alias IN entity.aliases WHERE toLower(alias) = toLower($name))
MATCH (paper:Paper)-[fact:INTRODUCES]->(entity)
WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
RETURN entity.name AS entity, paper.title AS paper, paper.date AS date, round(coalesce(fact.confidence, 1), 2) AS confidence, fact.sentence AS sentence
ORDER BY confidence DESC, date, paper, entity
