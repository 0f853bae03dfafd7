package org.benchgraph.pipeline;

/** Hears how a run goes on. */
public interface RunListener {
  /** One more paper went to the sinks. */
  void paperDone();

  /**
   * A record was left out.
   *
   * @param message one line: where, and why
   */
  void recordSkipped(String message);

  /**
   * A paper was read in part.
   *
   * @param message one line: where, and what is missing
   */
  void paperShortened(String message);
}
