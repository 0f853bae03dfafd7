package org.benchgraph.rdf;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.AnonId;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** Counts the triples of an export and describes it as VoID and DCAT ask. */
final class DatasetDescription {
  private static final Property TYPE_PROPERTY = RDF.type;

  private final Iris iris;
  private final Map<String, Long> classes = new TreeMap<>();
  private final Map<String, Long> properties = new TreeMap<>();
  private long triples;

  DatasetDescription(Iris iris) {
    this.iris = requireNonNull(iris, "iris is null");
  }

  void count(Quad quad) {
    triples++;
    properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
    if (quad.getPredicate().equals(TYPE_PROPERTY.asNode())) {
      classes.merge(quad.getObject().getURI(), 1L, Long::sum);
    }
  }

  long triples() {
    return triples;
  }

  Model model(RdfFiles files) {
    Model model = ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.ALL);
    Resource dataset =
        model
            .createResource(iris.base() + "dataset")
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.title, "Benchgraph export")
            .addProperty(
                DCTerms.description,
                "Methods, benchmarks and results that abstracts of machine-learning papers speak of, with the sentences that say so.")
            .addProperty(VOID.uriSpace, iris.base())
            .addProperty(VOID.vocabulary, model.createResource(Vocabulary.NAMESPACE))
            .addProperty(
                VOID.vocabulary, model.createResource("http://www.w3.org/2004/02/skos/core#"))
            .addProperty(VOID.vocabulary, model.createResource("http://www.w3.org/ns/prov#"))
            .addLiteral(VOID.triples, triples);
    classes.forEach(
        (name, count) ->
            dataset.addProperty(
                VOID.classPartition,
                partition(model, "class", name)
                    .addProperty(
                        ResourceFactory.createProperty(VOID.getURI(), "class"),
                        model.createResource(name))
                    .addLiteral(VOID.entities, count.longValue())));
    properties.forEach(
        (name, count) ->
            dataset.addProperty(
                VOID.propertyPartition,
                partition(model, "property", name)
                    .addProperty(VOID.property, model.createResource(name))
                    .addLiteral(VOID.triples, count.longValue())));
    distribution(dataset, files.nquads().getFileName().toString(), "application/n-quads");
    distribution(dataset, files.trig().getFileName().toString(), "application/trig");
    distribution(dataset, files.ntriples().getFileName().toString(), "application/n-triples");
    distribution(dataset, files.turtle().getFileName().toString(), "text/turtle");
    if (triples <= RdfSink.JSON_LD_TRIPLES) {
      distribution(dataset, files.jsonLd().getFileName().toString(), "application/ld+json");
    }
    return model;
  }

  /** A blank node with a label of ours: with random ones, each run would give other bytes. */
  private static Resource partition(Model model, String kind, String name) {
    return model.createResource(new AnonId(kind + " " + name));
  }

  private static void distribution(Resource dataset, String file, String mediaType) {
    Model model = dataset.getModel();
    dataset.addProperty(
        DCAT.distribution,
        model
            .createResource(dataset.getURI() + "/" + file)
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(RDFS.label, file)
            .addProperty(
                DCAT.mediaType,
                model.createResource("https://www.iana.org/assignments/media-types/" + mediaType)));
  }
}
