package org.benchgraph.neo4j;

import java.util.regex.Pattern;

/** Full-text search for names. */
public final class GraphSearch {
  private static final Pattern SPECIAL = Pattern.compile("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]");

  private GraphSearch() {}

  /** A query with the parameter {@code search} that gives similar names of entities. */
  public static String similarNames() {
    return CypherFiles.text("read/similar-names.cypher");
  }

  /**
   * A name as a fuzzy search for each of its words; what has a meaning in the search language is
   * taken out.
   */
  public static String escaped(String name) {
    String words = SPECIAL.matcher(name).replaceAll(" ").strip();
    return words.isEmpty() ? "\"\"" : words.replaceAll("\\s+", "~ ") + "~";
  }
}
