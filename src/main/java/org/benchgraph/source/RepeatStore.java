package org.benchgraph.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Repeated records in a temporary file until their paper's first record comes by. */
final class RepeatStore implements AutoCloseable {
  private final Path path;
  private final RandomAccessFile file;
  private final Map<Integer, Long> positions = new HashMap<>();

  RepeatStore() {
    try {
      path = Files.createTempFile("benchgraph-repeats-", ".tmp");
      file = new RandomAccessFile(path.toFile(), "rw");
    } catch (IOException e) {
      throw failed(e);
    }
  }

  void put(int number, SourcedRecord record) {
    try {
      byte[] bytes = SourcedRecordJson.write(record);
      positions.put(number, file.length());
      file.seek(file.length());
      file.writeInt(bytes.length);
      file.write(bytes);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  SourcedRecord get(int number) {
    try {
      file.seek(positions.get(number));
      byte[] bytes = new byte[file.readInt()];
      file.readFully(bytes);
      return SourcedRecordJson.read(bytes);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static SourceException failed(IOException e) {
    return new SourceException(
        "Repeated records cannot be kept in a temporary file (%s); free some space"
            .formatted(e.getMessage()),
        e);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw failed(e);
    } finally {
      TemporaryFiles.delete(path);
    }
  }
}
