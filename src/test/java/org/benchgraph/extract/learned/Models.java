package org.benchgraph.extract.learned;

/** The shipped model, read once for all tests of a JVM. */
public final class Models {
  private static final ExtractionModel SHIPPED = ModelFile.shipped();

  private Models() {}

  /** The model that comes with the program. */
  public static ExtractionModel shipped() {
    return SHIPPED;
  }
}
