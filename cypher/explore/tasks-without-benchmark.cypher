// description: Tasks that methods address, while no paper that mentions the task measures on any benchmark.
// param limit: how many rows (default 25)
// param minConfidence: the least confidence of the facts and mentions (default 0)
MATCH (task:Task)<-[fact:ADDRESSES]-(method:Method)
WHERE coalesce(fact.confidence, 1) >= toFloat($minConfidence)
WITH task, count(DISTINCT method) AS methods
WHERE NOT EXISTS {
  MATCH (task)<-[one:MENTIONS]-(:Paper)-[other:MENTIONS]->(:Benchmark)
  WHERE coalesce(one.confidence, 1) >= toFloat($minConfidence) AND coalesce(other.confidence, 1) >= toFloat($minConfidence)
}
RETURN task.name AS task, methods
ORDER BY methods DESC, task
LIMIT toInteger($limit)
