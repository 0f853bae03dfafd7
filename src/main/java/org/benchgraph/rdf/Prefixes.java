package org.benchgraph.rdf;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The prefixes of what we write. */
final class Prefixes {
  static final Map<String, String> ALL =
      ImmutableMap.<String, String>builder()
          .put("bg", Vocabulary.NAMESPACE)
          .put("dcat", "http://www.w3.org/ns/dcat#")
          .put("dcterms", "http://purl.org/dc/terms/")
          .put("prov", "http://www.w3.org/ns/prov#")
          .put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .put("skos", "http://www.w3.org/2004/02/skos/core#")
          .put("void", "http://rdfs.org/ns/void#")
          .put("xsd", "http://www.w3.org/2001/XMLSchema#")
          .buildOrThrow();

  private Prefixes() {}
}
