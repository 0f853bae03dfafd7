package org.benchgraph.jsonl;

import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.ExtractionSink;
import org.benchgraph.model.JsonLinesOutput;

/** Writes one paper a line; see {@link ExtractionJson} for the keys. */
public final class JsonlSink implements ExtractionSink {
  private final JsonLinesOutput output;

  private JsonlSink(JsonLinesOutput output) {
    this.output = output;
  }

  /** Writes a file, which appears when it is complete. */
  public static JsonlSink toFile(Path path) {
    return new JsonlSink(JsonLinesOutput.toFile(path, new MinimalPrettyPrinter("\n")));
  }

  /** Writes to a stream, which stays open. */
  public static JsonlSink toStream(OutputStream out) {
    return new JsonlSink(JsonLinesOutput.toStream(out, new MinimalPrettyPrinter("\n")));
  }

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public void accept(Extraction extraction) {
    output.write(json -> new ExtractionJson(json).write(extraction));
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
