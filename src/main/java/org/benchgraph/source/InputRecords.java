package org.benchgraph.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The checked records of one input. What goes wrong with the input as a whole comes as one {@link
 * RecordSkipped} behind what could be read.
 */
final class InputRecords implements Iterator<RecordOutcome>, AutoCloseable {
  private static final int GZIP_MAGIC_1 = 0x1f;
  private static final int GZIP_MAGIC_2 = 0x8b;

  private final SourceInput input;
  private final Function<InputHead, Optional<PaperReader>> readers;
  private final String formats;
  private Optional<InputStream> bytes = Optional.empty();
  private Iterator<RecordOutcome> records = Collections.emptyIterator();
  private Optional<RecordOutcome> next = Optional.empty();
  private Optional<SalvagingInputStream> salvaging = Optional.empty();
  private boolean opened;
  private boolean failed;

  InputRecords(SourceInput input, Optional<PaperReader> forced, Map<String, PaperReader> readers) {
    this.input = input;
    this.formats = String.join(", ", readers.keySet());
    this.readers =
        forced.isPresent()
            ? head -> forced
            : head -> readers.values().stream().filter(reader -> reader.accepts(head)).findFirst();
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !failed) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public RecordOutcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RecordOutcome outcome = next.orElseThrow();
    next = Optional.empty();
    return outcome;
  }

  private Optional<RecordOutcome> advance() {
    try {
      if (!opened) {
        opened = true;
        Optional<RecordOutcome> problem = open();
        if (problem.isPresent()) {
          failed = true;
          return problem;
        }
      }
      if (!records.hasNext()) {
        return salvaging.flatMap(SalvagingInputStream::failure).map(this::unreadable);
      }
      RecordOutcome outcome = records.next();
      return Optional.of(
          outcome instanceof PaperRecord read ? RecordCheck.check(read, input.name()) : outcome);
    } catch (UncheckedIOException e) {
      return Optional.of(unreadable(e.getCause()));
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    }
  }

  private Optional<RecordOutcome> open() throws IOException {
    SalvagingInputStream unpacked =
        new SalvagingInputStream(unpacked(Files.newInputStream(input.file())));
    salvaging = Optional.of(unpacked);
    BufferedInputStream buffered = new BufferedInputStream(unpacked, 1 << 16);
    bytes = Optional.of(buffered);
    buffered.mark(InputHead.LENGTH + 1);
    InputHead head = new InputHead(buffered.readNBytes(InputHead.LENGTH));
    buffered.reset();
    Optional<PaperReader> reader = readers.apply(head);
    if (head.isWideUnicode()) {
      return skipped("is UTF-16; save it as UTF-8");
    }
    if (head.isBlank() && unpacked.failure().isPresent()) {
      return Optional.of(unreadable(unpacked.failure().get()));
    }
    if (head.isBlank()) {
      return skipped("is empty; remove it or put papers in it");
    }
    if (reader.isEmpty() && head.isBinary()) {
      return skipped("is not text; give one of these formats: " + formats);
    }
    if (reader.isEmpty()) {
      return skipped("the format is not known; name it with --format, one of " + formats);
    }
    records = reader.get().read(buffered, input.name());
    return Optional.empty();
  }

  private InputStream unpacked(InputStream raw) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
    bytes = Optional.of(buffered);
    buffered.mark(2);
    boolean gzip = buffered.read() == GZIP_MAGIC_1 && buffered.read() == GZIP_MAGIC_2;
    buffered.reset();
    return gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
  }

  private Optional<RecordOutcome> skipped(String reason) {
    return Optional.of(new RecordSkipped(input.name(), reason));
  }

  private RecordSkipped unreadable(IOException e) {
    failed = true;
    String reason =
        e instanceof EOFException || e instanceof ZipException
            ? "the gzip data is cut off or damaged, the rest was not read; copy the file again"
            : "cannot be read (%s); check its permissions".formatted(e.getClass().getSimpleName());
    return new RecordSkipped(input.name(), reason);
  }

  @Override
  public void close() {
    try {
      if (bytes.isPresent()) {
        bytes.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
