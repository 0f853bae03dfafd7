package org.benchgraph.rdf;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Direction;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityDescription;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Result;
import org.benchgraph.model.ResultKind;

/**
 * Makes triples of extractions, always the same ones in the same order. What a paper says goes into
 * a named graph of its own; what holds for all papers, the names and types of entities and the
 * thesaurus, goes into the default graph.
 */
final class GraphWriter {
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final int CONFIDENCE_DIGITS = 6;

  private final Iris iris;
  private final QuadConsumer out;

  /** Takes the triples as they are made. */
  interface QuadConsumer {
    void accept(Quad quad);
  }

  GraphWriter(Iris iris, QuadConsumer out) {
    this.iris = requireNonNull(iris, "iris is null");
    this.out = requireNonNull(out, "out is null");
  }

  void write(Extraction extraction) {
    Paper paper = extraction.paper();
    Node graph = iris.graph(paper.id());
    Subject subject = new Subject(graph, iris.paper(paper.id()));
    subject.type(Vocabulary.PAPER);
    subject.text(DCTerms.title, paper.title());
    subject.text(Vocabulary.ABSTRACT, paper.abstractText());
    paper
        .url()
        .ifPresent(
            url ->
                subject.add(
                    DCTerms.identifier,
                    Iris.httpIri(url).orElseGet(() -> NodeFactory.createLiteralString(url))));
    paper.authors().forEach(author -> subject.text(Vocabulary.AUTHOR, author));
    paper.date().ifPresent(date -> subject.text(DCTerms.date, date));
    paper.venue().ifPresent(venue -> subject.text(DCTerms.isPartOf, venue));
    paper.sources().forEach(source -> subject.text(Vocabulary.SOURCE, source));
    extraction.entities().forEach(entity -> write(entity, subject, paper));
    extraction.facts().forEach(fact -> write(fact, subject, paper));
    extraction.results().forEach(result -> write(result, subject, paper));
  }

  private void write(Entity entity, Subject paper, Paper source) {
    paper.add(Vocabulary.MENTIONS, iris.entity(entity.id()));
    Subject mention = new Subject(paper.graph(), iris.mention(source.id(), entity.id()));
    mention.type(Vocabulary.MENTION);
    mention.add(DERIVED_FROM, paper.node());
    mention.add(Vocabulary.MENTIONED_ENTITY, iris.entity(entity.id()));
    mention.add(Vocabulary.ENTITY_TYPE, type(entity.type()).asNode());
    mention.text(Vocabulary.NAME_IN_PAPER, entity.name());
    mention.add(
        Vocabulary.NAMED,
        NodeFactory.createLiteralDT(Boolean.toString(entity.named()), XSDDatatype.XSDboolean));
    mention.integer(Vocabulary.COUNT, entity.mentions().size());
    mention.confidence(entity.confidence());
    entity.mentions().stream()
        .map(Mention::surface)
        .distinct()
        .forEach(surface -> mention.text(Vocabulary.SURFACE, surface));
    entity.mentions().stream()
        .map(
            one ->
                "%s:%d-%d"
                    .formatted(one.span().field().label(), one.span().start(), one.span().end()))
        .distinct()
        .forEach(offsets -> mention.text(Vocabulary.OFFSETS, offsets));
    entity.mentions().stream()
        .map(Mention::extractor)
        .distinct()
        .forEach(extractor -> mention.text(Vocabulary.EXTRACTOR, extractor));
  }

  private void write(Fact fact, Subject paper, Paper source) {
    Node from = fact.subject().map(iris::entity).orElse(paper.node());
    Node to = iris.entity(fact.object());
    Property property = property(fact.kind());
    new Subject(paper.graph(), from).add(property, to);
    Subject statement = new Subject(paper.graph(), iris.statement(source.id(), fact));
    statement.type(RDF.Statement);
    statement.type(Vocabulary.FACT_STATEMENT);
    statement.add(RDF.subject, from);
    statement.add(RDF.predicate, property.asNode());
    statement.add(RDF.object, to);
    statement.evidence(fact.evidence(), paper.node());
  }

  private void write(Result result, Subject paper, Paper source) {
    Subject node = new Subject(paper.graph(), iris.result(result, source.id()));
    paper.add(Vocabulary.REPORTS, node.node());
    node.type(Vocabulary.RESULT);
    node.text(Vocabulary.WRITTEN_VALUE, result.value());
    node.decimal(Vocabulary.VALUE, result.number());
    node.add(Vocabulary.HAS_RESULT_KIND, kind(result.kind()).asNode());
    result.unit().ifPresent(unit -> node.text(Vocabulary.UNIT, unit));
    result.method().ifPresent(id -> node.add(Vocabulary.OF_METHOD, iris.entity(id)));
    result.model().ifPresent(id -> node.add(Vocabulary.WITH_MODEL, iris.entity(id)));
    result.benchmark().ifPresent(id -> node.add(Vocabulary.ON_BENCHMARK, iris.entity(id)));
    result.metric().ifPresent(id -> node.add(Vocabulary.MEASURED_BY, iris.entity(id)));
    node.text(Vocabulary.VALUE_FIELD, result.valueSpan().field().label());
    node.integer(Vocabulary.VALUE_START, result.valueSpan().start());
    node.integer(Vocabulary.VALUE_END, result.valueSpan().end());
    node.evidence(result.evidence(), paper.node());
  }

  /** What holds for an entity whatever the paper. */
  void write(EntityDescription description) {
    Subject entity = new Subject(Quad.defaultGraphIRI, iris.entity(description.id()));
    entity.type(Vocabulary.ENTITY);
    entity.type(SKOS.Concept);
    if (description.type() == EntityType.BENCHMARK) {
      entity.type(Vocabulary.DATASET);
    }
    entity.type(type(description.type()));
    entity.text(SKOS.prefLabel, description.name());
    description.aliases().forEach(alias -> entity.text(SKOS.altLabel, alias));
  }

  /** What the thesaurus says of a concept beyond its names. */
  void write(Concept concept) {
    Subject node = new Subject(Quad.defaultGraphIRI, iris.entity(concept.id()));
    node.add(SKOS.inScheme, iris.thesaurus());
    concept.broader().forEach(id -> node.add(SKOS.broader, iris.entity(id)));
    concept.metrics().forEach(id -> node.add(Vocabulary.MEASURED_WITH, iris.entity(id)));
    concept.metrics().stream()
        .limit(1)
        .forEach(id -> node.add(Vocabulary.MAIN_METRIC, iris.entity(id)));
    concept.tasks().forEach(id -> node.add(Vocabulary.TESTS, iris.entity(id)));
    concept
        .direction()
        .ifPresent(direction -> node.add(Vocabulary.DIRECTION, direction(direction).asNode()));
    concept.unit().ifPresent(unit -> node.text(Vocabulary.UNIT, unit));
  }

  static Resource type(EntityType type) {
    return switch (type) {
      case METHOD -> Vocabulary.METHOD;
      case DATASET -> Vocabulary.DATASET;
      case BENCHMARK -> Vocabulary.BENCHMARK;
      case METRIC -> Vocabulary.METRIC;
      case TASK -> Vocabulary.TASK;
    };
  }

  private static Property property(FactKind kind) {
    return switch (kind) {
      case INTRODUCES -> Vocabulary.INTRODUCES;
      case EVALUATED_ON -> Vocabulary.EVALUATED_ON;
      case COMPARED_TO -> Vocabulary.COMPARED_TO;
      case USES -> Vocabulary.USES;
      case ADDRESSES -> Vocabulary.ADDRESSES;
    };
  }

  private static Resource kind(ResultKind kind) {
    return switch (kind) {
      case ABSOLUTE -> Vocabulary.ABSOLUTE;
      case DELTA -> Vocabulary.DELTA;
      case RATIO -> Vocabulary.RATIO;
    };
  }

  private static Resource direction(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> Vocabulary.HIGHER_IS_BETTER;
      case LOWER_IS_BETTER -> Vocabulary.LOWER_IS_BETTER;
    };
  }

  /** A node of a graph that is being described. */
  private final class Subject {
    private final Node graph;
    private final Node node;

    Subject(Node graph, Node node) {
      this.graph = graph;
      this.node = node;
    }

    Node graph() {
      return graph;
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

    void evidence(Evidence evidence, Node paper) {
      add(DERIVED_FROM, paper);
      text(Vocabulary.QUOTE, evidence.sentence());
      text(Vocabulary.FIELD, evidence.span().field().label());
      integer(Vocabulary.START, evidence.span().start());
      integer(Vocabulary.END, evidence.span().end());
      confidence(evidence.confidence());
      text(Vocabulary.EXTRACTOR, evidence.extractor());
    }
  }
}
