// What the graph holds of the thesaurus.
MATCH (concept:Entity {concept: true})
CALL { WITH concept MATCH (concept)-[edge:BROADER]->(other:Entity) WITH other ORDER BY edge.rank, other.id RETURN collect(other.id) AS broader }
CALL { WITH concept MATCH (concept)-[edge:MEASURED_WITH]->(other:Entity) WITH other ORDER BY edge.rank, other.id RETURN collect(other.id) AS metrics }
CALL { WITH concept MATCH (concept)-[edge:TESTS]->(other:Entity) WITH other ORDER BY edge.rank, other.id RETURN collect(other.id) AS tasks }
RETURN properties(concept) AS concept, broader, metrics, tasks
ORDER BY concept.id
