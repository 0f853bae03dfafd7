package org.benchgraph.evaluate;

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

/**
 * Writes drafts of annotations for a person to correct, one paper a line. What the guidelines do
 * not allow is left out, so that {@link AnnotationReader} takes each line as it is.
 */
public final class AnnotationSink implements ExtractionSink {
  /** Spaces after commas and colons, as in the guidelines: people read this. */
  private static final class Spaced extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    Spaced() {
      super("\n");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
      json.writeRaw(", ");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(", ");
    }
  }

  private final Optional<AtomicFile> file;
  private final JsonGenerator json;

  private AnnotationSink(Optional<AtomicFile> file, OutputStream out) {
    this.file = file;
    try {
      this.json = new JsonFactory().createGenerator(out).setPrettyPrinter(new Spaced());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, which appears when it is complete. */
  public static AnnotationSink toFile(Path path) {
    AtomicFile file = new AtomicFile(path);
    return new AnnotationSink(Optional.of(file), file.out());
  }

  /** Writes to a stream, which stays open. */
  public static AnnotationSink toStream(OutputStream out) {
    AnnotationSink sink = new AnnotationSink(Optional.empty(), requireNonNull(out, "out is null"));
    sink.json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return sink;
  }

  @Override
  public String name() {
    return "annotations";
  }

  @Override
  public void accept(Extraction extraction) {
    write(ExtractionAnnotations.draft(extraction));
  }

  void write(AnnotatedPaper paper) {
    try {
      new AnnotationJson(json).write(paper);
    } catch (IOException e) {
      throw new UncheckedIOException("the annotations cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void complete(Collection<Concept> concepts) {
    try {
      json.writeRaw("\n");
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the annotations cannot be written: " + e.getMessage(), e);
    }
    file.ifPresent(AtomicFile::complete);
  }

  @Override
  public void close() {
    file.ifPresent(AtomicFile::close);
  }
}
