package org.benchgraph.cli;

/** How to print a table. */
enum TableFormat {
  table,
  csv,
  json
}
