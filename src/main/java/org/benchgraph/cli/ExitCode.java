package org.benchgraph.cli;

/** What the program tells the shell. The README has the table. */
final class ExitCode {
  static final int OK = 0;

  /**
   * Something could not be done: a file could not be written, a server not reached, an export is
   * not valid, the memory is used up.
   */
  static final int FAILURE = 1;

  /** The command line or, in a strict run, the input is wrong. */
  static final int BAD_INPUT = 2;

  private ExitCode() {}
}
