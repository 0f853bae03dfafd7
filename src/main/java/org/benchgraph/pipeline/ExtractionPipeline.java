package org.benchgraph.pipeline;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.inject.Inject;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.benchgraph.model.Concept;
import org.benchgraph.model.ExtractionSink;
import org.benchgraph.model.Paper;
import org.benchgraph.source.PaperRead;
import org.benchgraph.source.PaperStream;
import org.benchgraph.source.ReadOutcome;
import org.benchgraph.source.RecordSkipped;
import org.benchgraph.thesaurus.Thesaurus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads papers, extracts on several threads, and gives the extractions to the sinks in the order of
 * the input.
 *
 * <p>Only a few papers for each thread are in memory at a time. The order of the output, and so its
 * bytes, do not depend on the number of threads.
 */
public final class ExtractionPipeline {
  private static final Logger LOG = LoggerFactory.getLogger(ExtractionPipeline.class);
  private static final int PAPERS_PER_THREAD = 8;

  private record Pending(Paper paper, Future<ExtractedPaper> extracted) {}

  private final PaperExtractor extractor;
  private final Thesaurus thesaurus;

  @Inject
  ExtractionPipeline(PaperExtractor extractor, Thesaurus thesaurus) {
    this.extractor = requireNonNull(extractor, "extractor is null");
    this.thesaurus = requireNonNull(thesaurus, "thesaurus is null");
  }

  /**
   * Runs until the input ends or the limit is reached, and completes the sinks.
   *
   * @param sinks get the extractions; the caller closes them
   * @param stopwatch gets the seconds that were spent reading, waiting for extractions, and in each
   *     sink
   * @throws StrictModeException if a record is no paper and the options are strict
   */
  public RunReport run(
      PaperStream papers,
      List<ExtractionSink> sinks,
      RunOptions options,
      RunListener listener,
      Stopwatch stopwatch) {
    RunCount count = new RunCount(options, listener);
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try {
      Queue<Pending> pending = new ArrayDeque<>();
      while (count.started() < options.limit().orElse(Long.MAX_VALUE)
          && stopwatch.time("reading", papers::hasNext)) {
        ReadOutcome outcome = stopwatch.time("reading", papers::next);
        if (outcome instanceof RecordSkipped skipped) {
          count.skip(skipped.toString());
        } else if (outcome instanceof PaperRead read) {
          count.start();
          pending.add(
              new Pending(
                  read.paper(),
                  threads.submit(() -> extractor.extract(read.paper(), options.filter()))));
        }
        if (pending.size() >= PAPERS_PER_THREAD * options.threads()) {
          deliver(pending.remove(), sinks, count, stopwatch);
        }
      }
      while (!pending.isEmpty()) {
        deliver(pending.remove(), sinks, count, stopwatch);
      }
      List<Concept> concepts = thesaurus.closure(count.entityIds());
      for (ExtractionSink sink : sinks) {
        stopwatch.time(sink.name(), () -> sink.complete(concepts));
      }
      return count.report(concepts);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void deliver(
      Pending pending, List<ExtractionSink> sinks, RunCount count, Stopwatch stopwatch) {
    ExtractedPaper extracted;
    try {
      extracted = stopwatch.time("extraction", () -> await(pending.extracted()));
    } catch (ExtractionFailure e) {
      LOG.debug("extraction of {} failed", pending.paper().id(), e);
      count.skip(
          "%s: '%s' could not be processed (%s); please report it"
              .formatted(
                  pending.paper().sources().get(0), pending.paper().title(), e.getMessage()));
      return;
    }
    for (ExtractionSink sink : sinks) {
      stopwatch.time(sink.name(), () -> sink.accept(extracted.extraction()));
    }
    count.done(extracted);
  }

  private static final class ExtractionFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExtractionFailure(Throwable cause) {
      super(cause.toString(), cause);
    }
  }

  private static ExtractedPaper await(Future<ExtractedPaper> extracted) {
    try {
      return extracted.get();
    } catch (ExecutionException e) {
      Throwables.throwIfInstanceOf(e.getCause(), OutOfMemoryError.class);
      throw new ExtractionFailure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
