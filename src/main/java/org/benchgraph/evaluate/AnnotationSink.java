package org.benchgraph.evaluate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.ExtractionSink;
import org.benchgraph.model.JsonLinesOutput;

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

  private final JsonLinesOutput output;

  private AnnotationSink(JsonLinesOutput output) {
    this.output = output;
  }

  /** Writes a file, which appears when it is complete. */
  public static AnnotationSink toFile(Path path) {
    return new AnnotationSink(JsonLinesOutput.toFile(path, new Spaced()));
  }

  /** Writes to a stream, which stays open. */
  public static AnnotationSink toStream(OutputStream out) {
    return new AnnotationSink(JsonLinesOutput.toStream(out, new Spaced()));
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
    output.write(json -> new AnnotationJson(json).write(paper));
  }

  @Override
  public void complete(Collection<Concept> concepts) {
    output.complete();
  }

  @Override
  public void close() {
    output.close();
  }
}
