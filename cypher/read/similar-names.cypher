// Names of entities like a name.
// param search: words of the Lucene query language
CALL db.index.fulltext.queryNodes('entity_names', $search) YIELD node, score
RETURN node.name AS name
ORDER BY score DESC, name
LIMIT 3
