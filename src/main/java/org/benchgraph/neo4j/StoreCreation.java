package org.benchgraph.neo4j;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first start of a store. Neo4j recovers a store that a killed process left behind, but not one
 * that the process was still making. So a marker file lies in the folder while a store is made. Who
 * finds it without an owner removes the half-made store, in which nothing was ever written. The
 * owner holds a lock on the marker, which the operating system frees when the process dies.
 */
final class StoreCreation implements AutoCloseable {
  private static final String MARKER = "benchgraph-store-being-created";

  private final Path marker;
  private final FileChannel channel;

  private StoreCreation(Path marker, FileChannel channel) {
    this.marker = marker;
    this.channel = channel;
  }

  /**
   * Claims the making of a store.
   *
   * @param folder holds the store or is empty
   * @return empty if the store was made whole before
   * @throws GraphException if another process is making it
   * @throws IOException if the folder cannot be written, or another process is at it this moment
   */
  static Optional<StoreCreation> claim(Path folder) throws IOException {
    Path marker = folder.resolve(MARKER);
    boolean begun = Files.exists(marker);
    if (!begun && !entries(folder).isEmpty()) {
      return Optional.empty();
    }
    StoreCreation creation =
        new StoreCreation(
            marker,
            FileChannel.open(
                marker,
                StandardOpenOption.WRITE,
                begun ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW));
    boolean claimed = false;
    try {
      claimed = creation.lock();
      if (claimed) {
        creation.clear();
      }
    } finally {
      if (!claimed) {
        creation.close();
      }
    }
    return claimed ? Optional.of(creation) : Optional.empty();
  }

  /** False if another process made the store whole between our look and our lock. */
  private boolean lock() throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw GraphException.inUse(marker.getParent());
      }
      return Files.exists(marker);
    } catch (OverlappingFileLockException e) {
      throw GraphException.inUse(marker.getParent());
    }
  }

  private void clear() throws IOException {
    for (Path entry : entries(marker.getParent())) {
      if (!entry.equals(marker)) {
        MoreFiles.deleteRecursively(entry, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  /** Says that the store is whole. */
  void complete() throws IOException {
    Files.delete(marker);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
