package org.benchgraph.rdf;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Fact;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Result;

/**
 * Makes triples of extractions, always the same ones in the same order. What a paper says goes into
 * a named graph of its own.
 */
final class ExtractionWriter {
  private final Iris iris;
  private final Consumer<Quad> out;

  /** Gives the triples to {@code out} as they are made. */
  ExtractionWriter(Iris iris, Consumer<Quad> out) {
    this.iris = requireNonNull(iris, "iris is null");
    this.out = requireNonNull(out, "out is null");
  }

  /** What one paper says. */
  void write(Extraction extraction) {
    Paper paper = extraction.paper();
    DescribedNode subject = new DescribedNode(iris.graph(paper.id()), iris.paper(paper.id()), out);
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

  private void write(Entity entity, DescribedNode paper, Paper source) {
    paper.add(Vocabulary.MENTIONS, iris.entity(entity.id()));
    DescribedNode mention = paper.sibling(iris.mention(source.id(), entity.id()));
    mention.type(Vocabulary.MENTION);
    mention.derivedFrom(paper.node());
    mention.add(Vocabulary.MENTIONED_ENTITY, iris.entity(entity.id()));
    mention.add(Vocabulary.ENTITY_TYPE, Terms.type(entity.type()).asNode());
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

  private void write(Fact fact, DescribedNode paper, Paper source) {
    Node from = fact.subject().map(iris::entity).orElse(paper.node());
    Node to = iris.entity(fact.object());
    Property property = Terms.property(fact.kind());
    paper.sibling(from).add(property, to);
    DescribedNode statement = paper.sibling(iris.statement(source.id(), fact));
    statement.type(RDF.Statement);
    statement.type(Vocabulary.FACT_STATEMENT);
    statement.add(RDF.subject, from);
    statement.add(RDF.predicate, property.asNode());
    statement.add(RDF.object, to);
    statement.evidence(fact.evidence(), paper.node());
  }

  private void write(Result result, DescribedNode paper, Paper source) {
    DescribedNode node = paper.sibling(iris.result(result, source.id()));
    paper.add(Vocabulary.REPORTS, node.node());
    node.type(Vocabulary.RESULT);
    node.text(Vocabulary.WRITTEN_VALUE, result.value());
    node.decimal(Vocabulary.VALUE, result.number());
    node.add(Vocabulary.HAS_RESULT_KIND, Terms.kind(result.kind()).asNode());
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
}
