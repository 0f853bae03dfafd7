package org.benchgraph.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens what a user names as one stream of papers. */
public final class PaperSource {
  private final ImmutableMap<String, PaperReader> readers;

  @Inject
  public PaperSource(Map<String, PaperReader> readers) {
    this.readers = ImmutableMap.copyOf(readers);
  }

  /** The names of the readers, in the order in which they are asked. */
  public ImmutableSet<String> formats() {
    return readers.keySet();
  }

  /** Why what was named leads to no file: it is not there, is empty, or nothing matches it. */
  public static Optional<RecordSkipped> whyMissing(String input) {
    return InputFinder.whyMissing(input);
  }

  /**
   * Opens inputs and reads them through once, to find the repeats. Of each record only a short key
   * is kept.
   *
   * @param inputs files, packed by gzip or not, folders, globs, or {@code -}; inputs that are not
   *     there are reported in the stream
   * @param format the name of the reader for all inputs; without one each input is looked at
   * @param standardInput read if {@code -} is among the inputs, to its end; not closed
   * @return the papers in the order of their first records; close it
   * @throws SourceException if there is no such format
   */
  public PaperStream open(List<String> inputs, Optional<String> format, InputStream standardInput) {
    requireNonNull(standardInput, "standardInput is null");
    Optional<PaperReader> forced = format.map(this::reader);
    InputFinder finder = new InputFinder(standardInput);
    try {
      return new PaperStream(finder, finder.find(inputs), forced, readers);
    } catch (RuntimeException e) {
      finder.close();
      throw e;
    }
  }

  private PaperReader reader(String format) {
    if (!readers.containsKey(format)) {
      throw new SourceException(
          "There is no format \"%s\"; choose one of %s"
              .formatted(format, String.join(", ", readers.keySet())));
    }
    return readers.get(format);
  }
}
