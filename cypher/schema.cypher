// Constraints and indexes. Can be run any number of times; statements end with a semicolon.
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT result_id IF NOT EXISTS FOR (n:Result) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX evaluated_on_paper IF NOT EXISTS FOR ()-[r:EVALUATED_ON]-() ON (r.paper);
CREATE INDEX compared_to_paper IF NOT EXISTS FOR ()-[r:COMPARED_TO]-() ON (r.paper);
CREATE INDEX uses_paper IF NOT EXISTS FOR ()-[r:USES]-() ON (r.paper);
CREATE INDEX addresses_paper IF NOT EXISTS FOR ()-[r:ADDRESSES]-() ON (r.paper);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX paper_texts IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract];
CALL db.awaitIndexes(60);
