package org.benchgraph.source;

import com.google.inject.Guice;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Paper;

/** Reads inputs whole, as the tests of readers need it. */
final class Reading {
  private final List<ReadOutcome> outcomes = new ArrayList<>();

  private Reading() {}

  static PaperSource source() {
    return Guice.createInjector(new SourceModule()).getInstance(PaperSource.class);
  }

  static Reading of(Path... files) {
    return of(Optional.empty(), InputStream.nullInputStream(), strings(files));
  }

  static Reading ofNamed(String... inputs) {
    return of(Optional.empty(), InputStream.nullInputStream(), List.of(inputs));
  }

  static Reading as(String format, Path... files) {
    return of(Optional.of(format), InputStream.nullInputStream(), strings(files));
  }

  static Reading ofStandardInput(String text) {
    return of(
        Optional.empty(),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        List.of("-"));
  }

  static Reading of(Optional<String> format, InputStream standardInput, List<String> inputs) {
    Reading reading = new Reading();
    try (PaperStream stream = source().open(inputs, format, standardInput)) {
      stream.forEachRemaining(reading.outcomes::add);
      if (stream.outcomes() != reading.outcomes.size()
          || stream.papers() != reading.papers().size()) {
        throw new AssertionError(
            "announced %d outcomes, gave %d".formatted(stream.outcomes(), reading.outcomes.size()));
      }
    }
    return reading;
  }

  List<ReadOutcome> outcomes() {
    return outcomes;
  }

  List<Paper> papers() {
    return outcomes.stream()
        .filter(PaperRead.class::isInstance)
        .map(outcome -> ((PaperRead) outcome).paper())
        .toList();
  }

  Paper onlyPaper() {
    if (papers().size() != 1) {
      throw new AssertionError("not one paper: " + outcomes);
    }
    return papers().get(0);
  }

  /** What was skipped, as "where: reason". */
  List<String> skipped() {
    return outcomes.stream().filter(RecordSkipped.class::isInstance).map(Object::toString).toList();
  }

  private static List<String> strings(Path... files) {
    return java.util.Arrays.stream(files).map(Path::toString).toList();
  }
}
