package org.benchgraph.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Ends where the bytes can no longer be had, and remembers why, so that all before is still read.
 */
final class SalvagingInputStream extends FilterInputStream {
  private Optional<IOException> failure = Optional.empty();

  SalvagingInputStream(InputStream input) {
    super(input);
  }

  /** Why the stream ended early. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (failure.isPresent()) {
      return -1;
    }
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      return -1;
    }
  }
}
