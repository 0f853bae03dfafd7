package org.benchgraph.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** JSON objects, one a line, in a file that appears when it is complete, or in a stream. */
public final class JsonLinesOutput implements AutoCloseable {
  /** Writes one object. */
  @FunctionalInterface
  public interface Record {
    /** Writes it. */
    void write(JsonGenerator json) throws IOException;
  }

  private final Optional<AtomicFile> file;
  private final JsonGenerator json;

  private JsonLinesOutput(Optional<AtomicFile> file, OutputStream out, PrettyPrinter printer) {
    this.file = file;
    try {
      this.json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a file, which appears when it is complete.
   *
   * @param printer puts line ends between objects and none within them
   */
  public static JsonLinesOutput toFile(Path path, PrettyPrinter printer) {
    AtomicFile file = new AtomicFile(path);
    return new JsonLinesOutput(Optional.of(file), file.out(), printer);
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @param printer puts line ends between objects and none within them
   */
  public static JsonLinesOutput toStream(OutputStream out, PrettyPrinter printer) {
    JsonLinesOutput output =
        new JsonLinesOutput(Optional.empty(), requireNonNull(out, "out is null"), printer);
    output.json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return output;
  }

  /** Writes one object. */
  public void write(Record record) {
    try {
      record.write(json);
    } catch (IOException e) {
      throw notWritten(e);
    }
  }

  /** Ends the last line, and puts the file in its place. */
  public void complete() {
    try {
      json.writeRaw("\n");
      json.close();
    } catch (IOException e) {
      throw notWritten(e);
    }
    file.ifPresent(AtomicFile::complete);
  }

  private static UncheckedIOException notWritten(IOException cause) {
    return new UncheckedIOException(
        "the JSON Lines cannot be written: " + cause.getMessage(), cause);
  }

  /** Removes a file that was not completed. */
  @Override
  public void close() {
    file.ifPresent(AtomicFile::close);
  }
}
