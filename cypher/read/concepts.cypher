// What the graph holds of the thesaurus.
MATCH (node:Entity {concept: true})
WITH node
ORDER BY node.id
CALL { WITH node MATCH (node)-[edge:BROADER]->(other:Entity) WITH other ORDER BY edge.rank, other.id RETURN collect(other.id) AS broader }
CALL { WITH node MATCH (node)-[edge:MEASURED_WITH]->(other:Entity) WITH other ORDER BY edge.rank, other.id RETURN collect(other.id) AS metrics }
CALL { WITH node MATCH (node)-[edge:TESTS]->(other:Entity) WITH other ORDER BY edge.rank, other.id RETURN collect(other.id) AS tasks }
RETURN properties(node) AS concept, broader, metrics, tasks
