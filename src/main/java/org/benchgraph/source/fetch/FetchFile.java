package org.benchgraph.source.fetch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.benchgraph.source.SourceException;

/**
 * A file of JSON lines that grows record by record, and beside it a hidden file that says which
 * request it answers and how far. If a run is killed between the two, the next one meets records
 * that it has already; they are known by their ids and not written twice.
 */
final class FetchFile implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Path progressFile;
  private final String request;
  private final Set<String> ids = new HashSet<>();
  private final FileChannel channel;
  private int next;
  private boolean complete;

  /**
   * Opens a file to begin or go on with.
   *
   * @param request what is asked for; a file that answers another request is left alone
   * @throws SourceException if the file was not made by the same request, or cannot be written
   */
  FetchFile(Path file, String request) {
    this.file = requireNonNull(file, "file is null");
    this.request = requireNonNull(request, "request is null");
    this.progressFile = file.resolveSibling("." + file.getFileName() + ".progress");
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      readProgress();
      repairLastLine();
      readIds();
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Where to go on: the position of the next record of the service. */
  int next() {
    return next;
  }

  boolean isComplete() {
    return complete;
  }

  int size() {
    return ids.size();
  }

  /** Adds a record with an {@code id} unless the file has it. */
  boolean add(ObjectNode record) {
    if (!ids.add(record.path("id").asText())) {
      return false;
    }
    try {
      byte[] line = (JSON.writeValueAsString(record) + "\n").getBytes(StandardCharsets.UTF_8);
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      return true;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Remembers that everything before a position is written. */
  void advance(int position, boolean finished) {
    try {
      channel.force(false);
      next = position;
      complete = finished;
      writeProgress();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void readProgress() throws IOException {
    if (!Files.exists(progressFile)) {
      if (Files.exists(file) && Files.size(file) > 0) {
        throw new SourceException(
            file + " exists and no fetch began it; choose another file or remove it");
      }
      writeProgress();
      return;
    }
    JsonNode progress;
    try {
      progress = JSON.readTree(progressFile.toFile());
    } catch (JsonProcessingException e) {
      throw new SourceException(progressFile + " is damaged; remove it and " + file, e);
    }
    if (!progress.path("request").asText().equals(request)) {
      throw new SourceException(
          "%s was begun with another request (%s); choose another file or remove it"
              .formatted(file, progress.path("request").asText()));
    }
    if (Files.exists(file)) {
      next = progress.path("next").asInt();
      complete = progress.path("complete").asBoolean();
    }
  }

  private void writeProgress() throws IOException {
    ObjectNode progress = JSON.createObjectNode();
    progress.put("request", request).put("next", next).put("complete", complete);
    Path draft = progressFile.resolveSibling(progressFile.getFileName() + ".tmp");
    Files.writeString(draft, JSON.writeValueAsString(progress));
    Files.move(
        draft, progressFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  // A killed run can leave half a line behind.
  private void repairLastLine() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long end = bytes.length();
      while (end > 0) {
        bytes.seek(end - 1);
        if (bytes.read() == '\n') {
          break;
        }
        end--;
      }
      bytes.setLength(end);
    }
  }

  private void readIds() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        ids.add(JSON.readTree(line).path("id").asText());
      }
    } catch (JsonProcessingException e) {
      throw new SourceException(
          file + " has a line that is not JSON; remove the file to fetch it anew", e);
    }
  }

  private SourceException failed(IOException e) {
    return new SourceException(
        "%s cannot be written (%s); check the folder and its space".formatted(file, e.getMessage()),
        e);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** A record in the form that the reader of JSON lines reads. */
  static ObjectNode record(String id, String title, String text, List<String> authors) {
    ObjectNode record = JSON.createObjectNode();
    record.put("id", id).put("title", title).put("abstract", text);
    authors.forEach(record.putArray("authors")::add);
    return record;
  }
}
