package org.benchgraph.rdf;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.benchgraph.model.Evidence;

/** A node of a graph that is being described, triple by triple. */
final class DescribedNode {
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final int CONFIDENCE_DIGITS = 6;

  private final Node graph;
  private final Node node;
  private final Consumer<Quad> out;

  /**
   * A node of a graph.
   *
   * @param out takes the triples as they are made
   */
  DescribedNode(Node graph, Node node, Consumer<Quad> out) {
    this.graph = requireNonNull(graph, "graph is null");
    this.node = requireNonNull(node, "node is null");
    this.out = requireNonNull(out, "out is null");
  }

  /** Another node of the same graph. */
  DescribedNode sibling(Node other) {
    return new DescribedNode(graph, other, out);
  }

  Node node() {
    return node;
  }

  void add(Node property, Node value) {
    out.accept(new Quad(graph, node, property, value));
  }

  void add(Property property, Node value) {
    add(property.asNode(), value);
  }

  void type(Resource type) {
    add(RDF.type, type.asNode());
  }

  void text(Property property, String value) {
    add(property, NodeFactory.createLiteralString(value));
  }

  void integer(Property property, int value) {
    add(property, NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger));
  }

  void decimal(Property property, BigDecimal value) {
    add(property, NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal));
  }

  void confidence(double value) {
    decimal(
        Vocabulary.CONFIDENCE,
        BigDecimal.valueOf(value)
            .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros());
  }

  void derivedFrom(Node paper) {
    add(DERIVED_FROM, paper);
  }

  void evidence(Evidence evidence, Node paper) {
    derivedFrom(paper);
    text(Vocabulary.QUOTE, evidence.sentence());
    text(Vocabulary.FIELD, evidence.span().field().label());
    integer(Vocabulary.START, evidence.span().start());
    integer(Vocabulary.END, evidence.span().end());
    confidence(evidence.confidence());
    text(Vocabulary.EXTRACTOR, evidence.extractor());
  }
}
