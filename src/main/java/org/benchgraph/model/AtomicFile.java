package org.benchgraph.model;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there at the
 * end.
 */
public final class AtomicFile implements AutoCloseable {
  private final Path target;
  private final Path part;
  private final OutputStream out;

  /**
   * Begins to write a file; its folder is made if need be.
   *
   * @throws UncheckedIOException if it cannot be written there; the message names the file
   */
  public AtomicFile(Path target) {
    this.target = requireNonNull(target, "target is null").toAbsolutePath();
    this.part = this.target.resolveSibling(this.target.getFileName() + ".part");
    try {
      Files.createDirectories(this.target.getParent());
      this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be written: %s".formatted(target, e.getMessage()), e);
    }
  }

  /** Where to write to. */
  public OutputStream out() {
    return out;
  }

  /** Puts the file in its place. */
  public void complete() {
    try {
      out.close();
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be written: %s".formatted(target, e.getMessage()), e);
    }
  }

  /** Removes what was not completed. */
  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be removed: %s".formatted(part, e.getMessage()), e);
    }
  }
}
