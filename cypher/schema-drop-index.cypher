// Removes an index.
// param name: its name
DROP INDEX $name IF EXISTS
