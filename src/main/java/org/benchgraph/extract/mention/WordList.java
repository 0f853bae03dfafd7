package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Reads the word lists that lie beside the extractors: comments after {@code #}, blank lines passed
 * over.
 */
final class WordList {
  private WordList() {}

  /** The words of a list, parted by white space. */
  static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> Splitter.onPattern("\\s+").omitEmptyStrings().splitToStream(line))
        .collect(toImmutableSet());
  }

  /** The lines of a list, each split at tabs. */
  static List<List<String>> rows(String name) {
    return lines(name).stream()
        .map(line -> Splitter.on('\t').splitToList(line))
        .collect(toImmutableList());
  }

  private static List<String> lines(String name) {
    try {
      return Resources.readLines(
              Resources.getResource(WordList.class, name), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
