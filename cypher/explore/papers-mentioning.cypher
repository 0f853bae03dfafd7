// description: The papers that mention an entity.
// param name: its name or an alias (default ImageNet-1K)
// param minConfidence: the least confidence of the mentions (default 0)
MATCH (entity:Entity)
WHERE toLower(entity.name) = toLower($name) OR any(alias IN entity.aliases WHERE toLower(alias) = toLower($name))
MATCH (paper:Paper)-[mention:MENTIONS]->(entity)
WHERE coalesce(mention.confidence, 1) >= toFloat($minConfidence)
RETURN entity.name AS entity, mention.type AS type, paper.title AS paper, coalesce(mention.count, 1) AS mentions, coalesce(mention.name, entity.name) AS asWritten
ORDER BY mentions DESC, paper, entity, type
