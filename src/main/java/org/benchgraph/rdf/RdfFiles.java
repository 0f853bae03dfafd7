package org.benchgraph.rdf;

import java.nio.file.Path;

/**
 * The files of an export.
 *
 * @param folder where they lie
 */
public record RdfFiles(Path folder) {
  /** All triples, with a named graph for each paper. */
  public Path nquads() {
    return folder.resolve("graph.nq");
  }

  /** The same, for people. */
  public Path trig() {
    return folder.resolve("graph.trig");
  }

  /** All triples without the graphs that they are in. */
  public Path ntriples() {
    return folder.resolve("graph.nt");
  }

  /** The same, for people. */
  public Path turtle() {
    return folder.resolve("graph.ttl");
  }

  /** The same, for programs that read JSON. */
  public Path jsonLd() {
    return folder.resolve("graph.jsonld");
  }

  /** What the dataset is and how large: VoID and DCAT. */
  public Path description() {
    return folder.resolve("void.ttl");
  }
}
