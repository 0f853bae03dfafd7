package org.benchgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * What arXiv gives: the Atom feed of its API, or its metadata snapshot, one JSON object a line.
 * Both break lines in the middle of sentences; the lines are joined.
 */
public final class ArxivReader implements PaperReader {
  static final String NAME = "arxiv";

  private static final Pattern SNAPSHOT =
      Pattern.compile("\"(?:authors_parsed|journal-ref|report-no|submitter|update_date)\"\\s*:");

  @Override
  public boolean accepts(InputHead head) {
    return isAtom(head.text())
        || head.lines().stream()
            .anyMatch(line -> line.startsWith("{") && SNAPSHOT.matcher(line).find());
  }

  private static boolean isAtom(String text) {
    return text.stripLeading().startsWith("<") && text.contains("<feed");
  }

  @Override
  public Iterator<RecordOutcome> read(InputStream input, String name) {
    PushbackInputStream pushback = new PushbackInputStream(input, InputHead.LENGTH);
    try {
      byte[] start = pushback.readNBytes(InputHead.LENGTH);
      pushback.unread(start);
      return new InputHead(start).text().stripLeading().startsWith("<")
          ? new AtomFeed(pushback, name)
          : new JsonLines(pushback, name, ArxivSnapshot::record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
