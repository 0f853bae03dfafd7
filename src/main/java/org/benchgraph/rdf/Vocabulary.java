package org.benchgraph.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/benchgraph.ttl}. A test of the build checks that both hold the same
 * terms.
 */
public final class Vocabulary {
  /** The namespace of the ontology. */
  public static final String NAMESPACE = "https://w3id.org/benchgraph/ontology#";

  private Vocabulary() {}

  public static final Resource ENTITY = resource("Entity");
  public static final Resource PAPER = resource("Paper");
  public static final Resource METHOD = resource("Method");
  public static final Resource DATASET = resource("Dataset");
  public static final Resource BENCHMARK = resource("Benchmark");
  public static final Resource METRIC = resource("Metric");
  public static final Resource TASK = resource("Task");
  public static final Resource RESULT = resource("Result");
  public static final Resource MENTION = resource("Mention");
  public static final Resource FACT_STATEMENT = resource("FactStatement");
  public static final Resource METRIC_DIRECTION = resource("MetricDirection");
  public static final Resource RESULT_KIND = resource("ResultKind");
  public static final Resource HIGHER_IS_BETTER = resource("HigherIsBetter");
  public static final Resource LOWER_IS_BETTER = resource("LowerIsBetter");
  public static final Resource ABSOLUTE = resource("Absolute");
  public static final Resource DELTA = resource("Delta");
  public static final Resource RATIO = resource("Ratio");

  public static final Property MENTIONS = property("mentions");
  public static final Property INTRODUCES = property("introduces");
  public static final Property REPORTS = property("reports");
  public static final Property EVALUATED_ON = property("evaluatedOn");
  public static final Property COMPARED_TO = property("comparedTo");
  public static final Property USES = property("uses");
  public static final Property ADDRESSES = property("addresses");
  public static final Property OF_METHOD = property("ofMethod");
  public static final Property WITH_MODEL = property("withModel");
  public static final Property ON_BENCHMARK = property("onBenchmark");
  public static final Property MEASURED_BY = property("measuredBy");
  public static final Property HAS_RESULT_KIND = property("resultKind");
  public static final Property MENTIONED_ENTITY = property("mentionedEntity");
  public static final Property ENTITY_TYPE = property("entityType");
  public static final Property MEASURED_WITH = property("measuredWith");
  public static final Property MAIN_METRIC = property("mainMetric");
  public static final Property TESTS = property("tests");
  public static final Property DIRECTION = property("direction");
  public static final Property CONFIDENCE = property("confidence");
  public static final Property QUOTE = property("quote");
  public static final Property EXTRACTOR = property("extractor");
  public static final Property FIELD = property("field");
  public static final Property START = property("start");
  public static final Property END = property("end");
  public static final Property OFFSETS = property("offsets");
  public static final Property SURFACE = property("surface");
  public static final Property NAME_IN_PAPER = property("nameInPaper");
  public static final Property NAMED = property("named");
  public static final Property COUNT = property("count");
  public static final Property WRITTEN_VALUE = property("writtenValue");
  public static final Property VALUE = property("value");
  public static final Property UNIT = property("unit");
  public static final Property VALUE_FIELD = property("valueField");
  public static final Property VALUE_START = property("valueStart");
  public static final Property VALUE_END = property("valueEnd");
  public static final Property ABSTRACT = property("abstract");
  public static final Property AUTHOR = property("author");
  public static final Property SOURCE = property("source");
  public static final Property NEEDS_CUE = property("needsCue");

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NAMESPACE + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NAMESPACE, name);
  }
}
