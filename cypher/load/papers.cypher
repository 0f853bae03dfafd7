// Writes papers.
// param rows: maps with the id and the properties of a paper
UNWIND $rows AS row
MERGE (paper:Paper {id: row.id})
SET paper += row.properties
