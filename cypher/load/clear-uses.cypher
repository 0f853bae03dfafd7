// Removes the USES edges that earlier builds wrote of some papers. What people added stays.
// param rows: maps with the id of a paper
UNWIND $rows AS row
MATCH ()-[edge:USES {paper: row.id}]->()
WHERE edge.extractor IS NOT NULL AND edge.extractor <> 'person'
DELETE edge
