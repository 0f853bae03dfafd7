package org.benchgraph.jsonl;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.benchgraph.model.AtomicFile;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.ExtractionSink;

/** Writes one paper a line; see {@link ExtractionJson} for the keys. */
public final class JsonlSink implements ExtractionSink {
  private final Optional<AtomicFile> file;
  private final JsonGenerator json;

  private JsonlSink(Optional<AtomicFile> file, OutputStream out) {
    this.file = file;
    try {
      this.json =
          new JsonFactory().createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, which appears when it is complete. */
  public static JsonlSink toFile(Path path) {
    AtomicFile file = new AtomicFile(path);
    return new JsonlSink(Optional.of(file), file.out());
  }

  /** Writes to a stream, which stays open. */
  public static JsonlSink toStream(OutputStream out) {
    JsonlSink sink = new JsonlSink(Optional.empty(), requireNonNull(out, "out is null"));
    sink.json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return sink;
  }

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public void accept(Extraction extraction) {
    try {
      new ExtractionJson(json).write(extraction);
    } catch (IOException e) {
      throw new UncheckedIOException("the extractions cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void complete(Collection<Concept> concepts) {
    try {
      json.writeRaw("\n");
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the extractions cannot be written: " + e.getMessage(), e);
    }
    file.ifPresent(AtomicFile::complete);
  }

  @Override
  public void close() {
    file.ifPresent(AtomicFile::close);
  }
}
