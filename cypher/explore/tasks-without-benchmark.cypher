// description: Tasks that methods address, while no paper that mentions the task measures on any benchmark.
// param limit: how many rows (default 25)
MATCH (task:Task)<-[:ADDRESSES]-(method:Method)
WITH task, count(DISTINCT method) AS methods
WHERE NOT EXISTS { MATCH (task)<-[:MENTIONS]-(:Paper)-[:MENTIONS]->(:Benchmark) }
RETURN task.name AS task, methods
ORDER BY methods DESC, task
LIMIT toInteger($limit)
