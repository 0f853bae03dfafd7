package org.benchgraph.neo4j;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads the Cypher that lies on the class path. */
final class CypherFiles {
  private CypherFiles() {}

  /** The text of a file of the folder {@code cypher}. */
  static String text(String path) {
    try {
      return Resources.toString(Resources.getResource("cypher/" + path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements of a file, which end with semicolons. */
  static Stream<String> statements(String path) {
    return Splitter.onPattern(";\\s*\\n")
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(text(path) + "\n");
  }
}
