package org.benchgraph.source;

import com.google.common.collect.AbstractIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of UTF-8 text that are not blank. A line of any length costs no more memory than {@link
 * #LONGEST} bytes, and one that is not UTF-8 spoils itself alone.
 */
final class LineReader extends AbstractIterator<Line> {
  /** In bytes. The longest real record, with a hundred authors, has a tenth of it. */
  static final int LONGEST = 1 << 20;

  private static final int KEPT_OF_LONG = 4_096;
  private static final String MARK = "\uFEFF";

  private final InputStream input;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;

  LineReader(InputStream input) {
    this.input = input;
  }

  @Override
  protected Line computeNext() {
    try {
      while (fill()) {
        Line line = readLine();
        if (!line.isBlank()) {
          return line;
        }
      }
      return endOfData();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = Math.max(0, input.read(buffer));
    return end > 0;
  }

  private Line readLine() throws IOException {
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    while (fill()) {
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      if (bytes.size() + (at - start) <= LONGEST) {
        bytes.write(buffer, start, at - start);
      } else {
        tooLong = true;
      }
      if (at < end) {
        at++;
        break;
      }
    }
    if (tooLong) {
      byte[] kept = bytes.toByteArray();
      String text =
          new String(kept, 0, Math.min(kept.length, KEPT_OF_LONG), StandardCharsets.UTF_8);
      return new Line(
          number, text, Optional.of("is longer than 1 MiB; shorten it or part it into lines"));
    }
    return decode(bytes.toByteArray());
  }

  private Line decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(number, clean(text), Optional.empty());
    } catch (CharacterCodingException e) {
      return new Line(
          number,
          clean(new String(bytes, StandardCharsets.UTF_8)),
          Optional.of("is not valid UTF-8; save the file as UTF-8"));
    }
  }

  private String clean(String text) {
    String unmarked = number == 1 && text.startsWith(MARK) ? text.substring(1) : text;
    return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
  }
}
