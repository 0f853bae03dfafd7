package org.benchgraph.source;

import java.util.Optional;

/**
 * A line of an input.
 *
 * @param number counted from 1
 * @param text without the line end; only the start of a line that is too long, and U+FFFD for what
 *     is not UTF-8
 * @param fault why the line cannot be trusted
 */
record Line(int number, String text, Optional<String> fault) {
  boolean isBlank() {
    return text.isBlank() && fault.isEmpty();
  }
}
