package org.benchgraph.model;

import java.util.Collection;

/**
 * A place where extractions go: a graph, a file. One thread at a time calls it, in the order of the
 * input.
 *
 * <p>Nothing is final before {@link #complete}: a sink that is closed without it leaves no
 * half-written file.
 */
public interface ExtractionSink extends AutoCloseable {
  /** The name that the summary and the progress report use. */
  String name();

  /** Takes the extraction of one more paper. */
  void accept(Extraction extraction);

  /**
   * Says that all papers were given, and makes the output final.
   *
   * @param concepts the entries of the thesaurus that the entities of this run name, and the
   *     entries which those lead to (broader terms, metrics, tasks)
   */
  void complete(Collection<Concept> concepts);

  /** Frees what the sink holds; discards what was not completed. */
  @Override
  void close();
}
