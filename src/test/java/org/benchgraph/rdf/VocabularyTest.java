package org.benchgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Model ONTOLOGY = read();

  private static Model read() {
    Model model = ModelFactory.createDefaultModel();
    InputStream in = VocabularyTest.class.getResourceAsStream("/ontology/benchgraph.ttl");
    RDFDataMgr.read(model, in, Lang.TURTLE);
    return model;
  }

  private static Set<Resource> terms() {
    return ONTOLOGY.listSubjects().toList().stream()
        .filter(
            subject -> subject.isURIResource() && subject.getURI().startsWith(Vocabulary.NAMESPACE))
        .collect(Collectors.toSet());
  }

  @Test
  void javaAndTheOntologyHaveTheSameTerms() throws IllegalAccessException {
    Set<String> java = new TreeSet<>();
    for (Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Resource term) {
        java.add(term.getURI());
      }
    }
    assertThat(java)
        .isEqualTo(
            terms().stream().map(Resource::getURI).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyTermHasALabelAndAComment() {
    assertThat(terms())
        .isNotEmpty()
        .allSatisfy(
            term -> {
              assertThat(term.hasProperty(RDFS.label)).as(term.getURI()).isTrue();
              assertThat(term.hasProperty(RDFS.comment)).as(term.getURI()).isTrue();
            });
  }

  @Test
  void everyPropertyHasADomainAndARange() {
    assertThat(terms())
        .filteredOn(
            term ->
                term.hasProperty(RDF.type, OWL.ObjectProperty)
                    || term.hasProperty(RDF.type, OWL.DatatypeProperty))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            term -> {
              assertThat(term.hasProperty(RDFS.domain)).as(term.getURI()).isTrue();
              assertThat(term.hasProperty(RDFS.range)).as(term.getURI()).isTrue();
            });
  }

  @Test
  void aBenchmarkIsADataset() {
    assertThat(
            ModelFactory.createRDFSModel(ONTOLOGY)
                .contains(Vocabulary.BENCHMARK, RDFS.subClassOf, Vocabulary.ENTITY))
        .isTrue();
  }
}
