// Gives every entity that the thesaurus does not name the name that most papers give it; among equals the smallest.
// A person who renames an entity sets its property keepName, so that later builds leave the name alone.
MATCH (entity:Entity)<-[mention:MENTIONS]-(:Paper)
WHERE entity.concept IS NULL AND entity.keepName IS NULL AND mention.canonicalName IS NOT NULL
WITH entity, mention.canonicalName AS name, count(*) AS papers
ORDER BY papers DESC, name
WITH entity, collect(name)[0] AS name
SET entity.name = name
