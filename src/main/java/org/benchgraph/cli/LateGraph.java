package org.benchgraph.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.benchgraph.cli.GraphOptions.OpenGraph;

/** A graph that opens while other work goes on. */
final class LateGraph implements AutoCloseable {
  private final CompletableFuture<OpenGraph> opening;

  /** Begins to open the graph. */
  LateGraph(Supplier<OpenGraph> open) {
    this.opening = CompletableFuture.supplyAsync(requireNonNull(open, "open is null"));
  }

  /** The graph; waits for it, and throws what went wrong with opening it. */
  OpenGraph get() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      Throwables.throwIfUnchecked(e.getCause());
      throw e;
    }
  }

  /** Closes the graph, if it opens. */
  @Override
  public void close() {
    opening
        .handle((graph, failure) -> graph)
        .thenAccept(
            graph -> {
              if (graph != null) {
                graph.close();
              }
            })
        .join();
  }
}
