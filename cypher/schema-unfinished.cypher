// Indexes of our constraints that have no constraint: a process was killed while it made one. They bar the constraint.
SHOW INDEXES YIELD name, owningConstraint, properties
WHERE owningConstraint IS NULL AND properties = ['id'] AND name IN ['paper_id', 'entity_id', 'result_id']
RETURN name
