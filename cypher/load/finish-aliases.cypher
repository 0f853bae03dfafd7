// Gives every entity all its other names: those of the thesaurus and those in papers, sorted.
MATCH (entity:Entity)
OPTIONAL MATCH (entity)<-[mention:MENTIONS]-(:Paper)
UNWIND coalesce(mention.surfaces, []) + coalesce(entity.altLabels, []) + [entity.name] AS alias
WITH DISTINCT entity, alias
ORDER BY alias
WITH entity, [one IN collect(alias) WHERE one <> entity.name] AS aliases
SET entity.aliases = aliases
