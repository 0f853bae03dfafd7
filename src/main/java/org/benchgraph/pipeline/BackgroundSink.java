package org.benchgraph.pipeline;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.ExtractionSink;

/**
 * Lets a slow sink open and work on a thread of its own, in the same order, while papers are still
 * being read. At most some dozens of papers wait for it. What goes wrong there is thrown by the
 * next call here.
 */
public final class BackgroundSink implements ExtractionSink {
  private static final int WAITING = 64;

  private final String name;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Semaphore room = new Semaphore(WAITING);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Future<ExtractionSink> sink;

  /**
   * Begins to open the sink.
   *
   * @param name the sink's name
   * @param opening opens it
   */
  public BackgroundSink(String name, Supplier<ExtractionSink> opening) {
    this.name = requireNonNull(name, "name is null");
    this.sink = thread.submit(opening::get);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void accept(Extraction extraction) {
    throwFailure();
    room.acquireUninterruptibly();
    thread.execute(
        () -> {
          try {
            if (failure.get() == null) {
              await(sink).accept(extraction);
            }
          } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          } finally {
            room.release();
          }
        });
  }

  @Override
  public void complete(Collection<Concept> concepts) {
    Future<?> completed =
        thread.submit(
            () -> {
              throwFailure();
              await(sink).complete(concepts);
            });
    await(completed);
  }

  private void throwFailure() {
    if (failure.get() != null) {
      Throwables.throwIfUnchecked(failure.get());
    }
  }

  private static <T> T await(Future<T> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(e.getCause());
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits for what is under way, then closes the sink if it was opened. */
  @Override
  public void close() {
    failure.compareAndSet(null, new IllegalStateException("the sink is closed"));
    thread.shutdown();
    try {
      await(sink).close();
    } catch (RuntimeException e) {
      // The opening failed; accept or complete told it.
      return;
    }
  }
}
