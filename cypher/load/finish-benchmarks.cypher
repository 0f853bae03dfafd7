// A dataset is a benchmark if the thesaurus or any paper takes it for one.
MATCH (entity:Dataset)
OPTIONAL MATCH (entity)<-[mention:MENTIONS {type: 'Benchmark'}]-(:Paper)
WITH entity, count(mention) > 0 OR coalesce(entity.conceptType, '') = 'Benchmark' AS isBenchmark
FOREACH (yes IN CASE WHEN isBenchmark THEN [1] ELSE [] END | SET entity:Benchmark)
FOREACH (no IN CASE WHEN isBenchmark THEN [] ELSE [1] END | REMOVE entity:Benchmark)
