package org.benchgraph.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first bytes of an input, unpacked, by which a reader knows its format. */
public final class InputHead {
  /** How many bytes are looked at. */
  public static final int LENGTH = 32_768;

  private static final int LINES = 20;

  private final byte[] bytes;
  private final String text;

  /** A head of at most {@link #LENGTH} bytes. */
  public InputHead(byte[] bytes) {
    this.bytes = requireNonNull(bytes, "bytes is null").clone();
    String decoded = new String(this.bytes, StandardCharsets.UTF_8);
    this.text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  /** The text without a byte order mark; what is not UTF-8 shows as U+FFFD. */
  public String text() {
    return text;
  }

  /** The first lines that are not blank, stripped. */
  public List<String> lines() {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Whether the input starts with the byte order mark of UTF-16 or UTF-32. */
  public boolean isWideUnicode() {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  /** Whether the input holds zero bytes, which no text has. */
  public boolean isBinary() {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
