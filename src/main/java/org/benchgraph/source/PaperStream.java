package org.benchgraph.source;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Papers and what was skipped, in the order of the inputs, each paper where its first record
 * stands. Read by one thread. Memory does not grow with the papers but for a short key of each.
 */
public final class PaperStream extends AbstractIterator<ReadOutcome> implements AutoCloseable {
  private final InputFinder finder;
  private final Iterator<RecordSkipped> missing;
  private final RecordKeys keys;
  private final Repeats repeats;
  private final RepeatStore store;
  private final RecordPass pass;
  private final int outcomes;
  private int number = -1;

  PaperStream(
      InputFinder finder,
      List<SourceInput> inputs,
      Optional<PaperReader> forced,
      Map<String, PaperReader> readers) {
    this.finder = finder;
    this.missing = finder.missing().iterator();
    RecordKeys.Builder builder = new RecordKeys.Builder();
    int skipped = 0;
    try (RecordPass first = new RecordPass(inputs, forced, readers)) {
      while (first.hasNext()) {
        if (first.next().outcome() instanceof PaperRecord record) {
          builder.add(record);
        } else {
          skipped++;
        }
      }
    }
    this.keys = builder.build();
    this.repeats = RepeatFinder.find(keys);
    this.outcomes = repeats.records() - laterRecords() + skipped + finder.missing().size();
    this.store = new RepeatStore();
    if (!repeats.isEmpty()) {
      try (RecordPass second = new RecordPass(inputs, forced, readers)) {
        keepRepeats(second);
      } catch (RuntimeException e) {
        store.close();
        throw e;
      }
    }
    this.pass = new RecordPass(inputs, forced, readers);
  }

  private int laterRecords() {
    return repeats.records() - repeats.papers() - contradictions();
  }

  private int contradictions() {
    int count = 0;
    for (int i = 0; i < repeats.records(); i++) {
      count += repeats.isContradicting(i) ? 1 : 0;
    }
    return count;
  }

  private void keepRepeats(RecordPass second) {
    int at = -1;
    while (second.hasNext()) {
      RecordPass.Read read = second.next();
      if (read.outcome() instanceof PaperRecord record) {
        at++;
        checkUnchanged(at, record, read.input());
        if (repeats.isRepeat(at)) {
          store.put(at, read.sourced(record));
        }
      }
    }
  }

  /** How many papers the stream gives, all in all. */
  public int papers() {
    return repeats.papers();
  }

  /** How many papers and skipped records the stream gives, all in all. */
  public int outcomes() {
    return outcomes;
  }

  @Override
  protected ReadOutcome computeNext() {
    if (missing.hasNext()) {
      return missing.next();
    }
    while (pass.hasNext()) {
      RecordPass.Read read = pass.next();
      if (read.outcome() instanceof RecordSkipped skipped) {
        return skipped;
      }
      if (read.outcome() instanceof PaperRecord record) {
        number++;
        checkUnchanged(number, record, read.input());
        if (repeats.isContradicting(number)) {
          return new RecordSkipped(
              read.input() + ":" + record.line(),
              "another paper has the id \"%s\" too; give \"%s\" an id of its own"
                  .formatted(record.id().map(PaperId::value).orElse(""), record.title()));
        }
        if (!repeats.isRepeat(number)) {
          return paper(read.sourced(record));
        }
      }
    }
    if (number + 1 != repeats.records()) {
      throw new SourceException("The inputs changed while they were read; run again");
    }
    return endOfData();
  }

  private PaperRead paper(SourcedRecord first) {
    ImmutableList.Builder<SourcedRecord> records = ImmutableList.builder();
    records.add(first);
    repeats.laterThan(number).forEach(later -> records.add(store.get(later)));
    return new PaperRead(PaperMerger.merge(records.build()));
  }

  private void checkUnchanged(int at, PaperRecord record, String input) {
    if (at >= keys.size() || keys.titles().get(at) != RecordKeys.titleKey(record)) {
      throw new SourceException(input + " changed while it was read; run again");
    }
  }

  @Override
  public void close() {
    pass.close();
    store.close();
    finder.close();
  }
}
