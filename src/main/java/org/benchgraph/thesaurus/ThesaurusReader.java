package org.benchgraph.thesaurus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Direction;
import org.benchgraph.model.EntityType;

/** Reads a {@link Thesaurus} from SKOS in Turtle. */
public final class ThesaurusReader {
  /** The namespace of the ontology. */
  static final String ONTOLOGY = "https://w3id.org/benchgraph/ontology#";

  /** What a concept's IRI begins with; its id follows. */
  static final String IDS = "https://w3id.org/benchgraph/id/";

  private static final List<String> FILES =
      ImmutableList.of(
          "benchmarks-vision",
          "benchmarks-language",
          "benchmarks-other",
          "datasets",
          "methods-models",
          "methods-techniques",
          "metrics",
          "tasks");

  private static final Property MEASURED_WITH = property("measuredWith");
  private static final Property MAIN_METRIC = property("mainMetric");
  private static final Property TESTS = property("tests");
  private static final Property DIRECTION = property("direction");
  private static final Property UNIT = property("unit");
  private static final Property NEEDS_CUE = property("needsCue");

  private static Property property(String name) {
    return ResourceFactory.createProperty(ONTOLOGY, name);
  }

  /** The thesaurus that comes with Benchgraph. */
  public Thesaurus readBundled() {
    Model model = ModelFactory.createDefaultModel();
    for (String file : FILES) {
      String path = "/ontology/thesaurus/%s.ttl".formatted(file);
      InputStream stream = ThesaurusReader.class.getResourceAsStream(path);
      if (stream == null) {
        throw new ThesaurusException(path + " is not on the class path");
      }
      readInto(model, stream, path);
    }
    return thesaurus(model);
  }

  /**
   * A thesaurus from one Turtle stream.
   *
   * @param name what to call the stream in messages
   * @throws ThesaurusException if it is not Turtle or not a sound thesaurus
   */
  public Thesaurus read(InputStream turtle, String name) {
    Model model = ModelFactory.createDefaultModel();
    readInto(model, turtle, name);
    return thesaurus(model);
  }

  private static void readInto(Model model, InputStream turtle, String name) {
    try {
      RDFDataMgr.read(model, turtle, Lang.TURTLE);
    } catch (RiotException e) {
      throw new ThesaurusException("%s is not Turtle: %s".formatted(name, e.getMessage()));
    }
  }

  private static Thesaurus thesaurus(Model model) {
    return new Thesaurus(
        model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream()
            .map(ThesaurusReader::concept)
            .collect(toImmutableList()));
  }

  private static Concept concept(Resource resource) {
    String id = id(resource);
    EntityType type = type(resource, id);
    if (!id.startsWith(type.kind() + "/")) {
      throw new ThesaurusException("concept %s is a %s".formatted(id, type.label()));
    }
    List<String> prefLabels = texts(resource, SKOS.prefLabel);
    if (prefLabels.size() != 1) {
      throw new ThesaurusException(
          "concept %s has %d preferred labels".formatted(id, prefLabels.size()));
    }
    ImmutableList<String> metrics =
        Stream.concat(ids(resource, MAIN_METRIC).stream(), ids(resource, MEASURED_WITH).stream())
            .distinct()
            .collect(toImmutableList());
    return new Concept(
        id,
        type,
        prefLabels.get(0),
        texts(resource, SKOS.altLabel),
        ids(resource, SKOS.broader),
        metrics,
        ids(resource, TESTS),
        objects(resource, DIRECTION)
            .map(node -> direction(node, id))
            .collect(MoreCollectors.toOptional()),
        texts(resource, UNIT).stream().collect(MoreCollectors.toOptional()),
        objects(resource, NEEDS_CUE).anyMatch(node -> node.asLiteral().getBoolean()));
  }

  private static EntityType type(Resource resource, String id) {
    Optional<EntityType> type =
        Stream.of(
                EntityType.BENCHMARK,
                EntityType.DATASET,
                EntityType.METHOD,
                EntityType.METRIC,
                EntityType.TASK)
            .filter(
                candidate ->
                    resource.hasProperty(
                        RDF.type, ResourceFactory.createResource(ONTOLOGY + candidate.label())))
            .findFirst();
    return type.orElseThrow(() -> new ThesaurusException("concept %s has no type".formatted(id)));
  }

  private static Direction direction(RDFNode node, String id) {
    return switch (node.asResource().getLocalName()) {
      case "HigherIsBetter" -> Direction.HIGHER_IS_BETTER;
      case "LowerIsBetter" -> Direction.LOWER_IS_BETTER;
      default ->
          throw new ThesaurusException("concept %s has no such direction: %s".formatted(id, node));
    };
  }

  private static String id(Resource resource) {
    if (resource.isAnon() || !resource.getURI().startsWith(IDS)) {
      throw new ThesaurusException(
          "%s is no concept: its IRI must begin with %s".formatted(resource, IDS));
    }
    return resource.getURI().substring(IDS.length());
  }

  private static List<String> ids(Resource resource, Property property) {
    return objects(resource, property)
        .map(node -> id(node.asResource()))
        .sorted()
        .collect(toImmutableList());
  }

  private static List<String> texts(Resource resource, Property property) {
    return objects(resource, property)
        .map(node -> node.asLiteral().getString())
        .sorted()
        .collect(toImmutableList());
  }

  private static Stream<RDFNode> objects(Resource resource, Property property) {
    return resource.listProperties(property).toList().stream()
        .map(statement -> statement.getObject());
  }
}
