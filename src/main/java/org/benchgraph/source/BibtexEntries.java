package org.benchgraph.source;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts a BibTeX file before every line that opens an entry, so that one broken entry does not
 * swallow the others and the file need not fit in memory.
 */
final class BibtexEntries extends AbstractIterator<BibtexEntries.Entry> {
  /** The text of one entry; {@code fault} says why it cannot be read. */
  record Entry(int line, String text, Optional<String> fault) {
    boolean is(String type) {
      return text.stripLeading().regionMatches(true, 1, type, 0, type.length());
    }
  }

  private static final Pattern OPENING =
      Pattern.compile("\\s*@\\s*[A-Za-z]+\\s*[{(].*", Pattern.DOTALL);
  private static final int LONGEST = LineReader.LONGEST;

  /** The library's parser calls itself for every brace; real entries have fewer than ten. */
  private static final int DEEPEST = 100;

  private final PeekingIterator<Line> lines;

  BibtexEntries(InputStream input) {
    this.lines = Iterators.peekingIterator(new LineReader(input));
  }

  @Override
  protected Entry computeNext() {
    // What stands between entries is a comment in BibTeX.
    while (lines.hasNext() && !opens(lines.peek())) {
      lines.next();
    }
    if (!lines.hasNext()) {
      return endOfData();
    }
    Line first = lines.next();
    StringBuilder text = new StringBuilder(first.text());
    Optional<String> fault = first.fault();
    while (lines.hasNext() && !opens(lines.peek())) {
      Line line = lines.next();
      fault = fault.or(line::fault);
      if (text.length() + line.text().length() > LONGEST) {
        fault = fault.or(() -> Optional.of("is longer than 1 MiB; close its braces or shorten it"));
      } else {
        text.append('\n').append(line.text());
      }
    }
    if (depth(text) > DEEPEST) {
      fault = fault.or(() -> Optional.of("nests braces too deep; take some away"));
    }
    return new Entry(first.number(), text.toString(), fault);
  }

  private static int depth(CharSequence text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static boolean opens(Line line) {
    return OPENING.matcher(line.text()).matches();
  }
}
