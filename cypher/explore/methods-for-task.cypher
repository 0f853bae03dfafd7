// description: The methods that address a task.
// param task: name or alias of the task (default image classification)
// param minConfidence: the least confidence of the facts (default 0)
MATCH (task:Task)
WHERE toLower(task.name) = toLower($task) OR any(alias IN task.aliases WHERE toLower(alias) = toLower($task))
MATCH (method:Method)-[fact:ADDRESSES]->(task)
WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
RETURN task.name AS entity, method.name AS method, count(DISTINCT fact.paper) AS papers, round(max(coalesce(fact.confidence, 1)), 2) AS confidence
ORDER BY papers DESC, confidence DESC, method, entity
