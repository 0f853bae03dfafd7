package org.benchgraph.source;

import java.io.InputStream;
import java.util.Iterator;

/**
 * Reads one format. Bound by name in {@link SourceModule}; readers are asked in the order of their
 * binding. Implementations keep no state between inputs.
 */
public interface PaperReader {
  /** Whether the input looks like this reader's format. */
  boolean accepts(InputHead head);

  /**
   * The records of an input, read while the iterator advances, in the order of the input.
   *
   * <p>A record that cannot be read is given as {@link RecordSkipped}, and reading goes on behind
   * it where the format allows. The iterator throws {@link java.io.UncheckedIOException} if the
   * bytes cannot be had.
   *
   * @param input unpacked bytes; the caller closes it
   * @param name the input's name for messages
   */
  Iterator<RecordOutcome> read(InputStream input, String name);
}
