// Removes entities that nothing speaks of any more, and concepts of the thesaurus to which none of the others leads.
// What a person renamed (keepName) stays.
MATCH (entity:Entity)
WHERE entity.keepName IS NULL
  AND NOT EXISTS { MATCH (entity)-[edge]-() WHERE coalesce(edge.extractor, '') <> 'thesaurus' }
  AND NOT EXISTS {
    MATCH (entity)<-[:BROADER|MEASURED_WITH|TESTS*1..]-(user:Entity)
    WHERE user.keepName IS NOT NULL OR EXISTS { MATCH (user)-[edge]-() WHERE coalesce(edge.extractor, '') <> 'thesaurus' }
  }
WITH collect(entity) AS unused
UNWIND unused AS entity
DETACH DELETE entity
