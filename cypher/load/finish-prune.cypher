// Removes entities that nothing speaks of any more.
MATCH (entity:Entity)
WHERE entity.concept IS NULL AND NOT (entity)--()
DELETE entity
