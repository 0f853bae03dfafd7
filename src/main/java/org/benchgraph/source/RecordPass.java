package org.benchgraph.source;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All inputs read once, one behind the other. */
final class RecordPass extends AbstractIterator<RecordPass.Read> implements AutoCloseable {
  /** A record or what is wrong with it, and the name of its input. */
  record Read(RecordOutcome outcome, String input) {
    SourcedRecord sourced(PaperRecord record) {
      return new SourcedRecord(record, input + "#" + record.number());
    }
  }

  private final Iterator<SourceInput> inputs;
  private final Optional<PaperReader> forced;
  private final ImmutableMap<String, PaperReader> readers;
  private Optional<InputRecords> open = Optional.empty();
  private String name = "";

  RecordPass(
      List<SourceInput> inputs, Optional<PaperReader> forced, Map<String, PaperReader> readers) {
    this.inputs = inputs.iterator();
    this.forced = forced;
    this.readers = ImmutableMap.copyOf(readers);
  }

  @Override
  protected Read computeNext() {
    while (open.isEmpty() || !open.get().hasNext()) {
      close();
      if (!inputs.hasNext()) {
        return endOfData();
      }
      SourceInput input = inputs.next();
      name = input.name();
      open = Optional.of(new InputRecords(input, forced, readers));
    }
    return new Read(open.get().next(), name);
  }

  @Override
  public void close() {
    open.ifPresent(InputRecords::close);
    open = Optional.empty();
  }
}
