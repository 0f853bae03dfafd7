package org.benchgraph.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Annotated papers that cannot be used. */
public final class AnnotationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<String> faults;

  /**
   * Names what is wrong.
   *
   * @param faults one line each, with file, line and reason; at least one
   */
  AnnotationException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = ImmutableList.copyOf(faults);
  }

  /** One line each, with file, line and reason. */
  public ImmutableList<String> faults() {
    return faults;
  }
}
