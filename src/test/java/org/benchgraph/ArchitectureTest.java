package org.benchgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.benchgraph.nlp.TokenRange;

/** The packages depend in one direction, along the way of the data. */
@AnalyzeClasses(packages = "org.benchgraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_USE_ONLY_WHAT_THEY_MAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.benchgraph..")
          .layer("model")
          .definedBy("..benchgraph.model..")
          .layer("source")
          .definedBy("..benchgraph.source..")
          .layer("thesaurus")
          .definedBy("..benchgraph.thesaurus..")
          .layer("nlp")
          .definedBy("..benchgraph.nlp..")
          .layer("learn")
          .definedBy("..benchgraph.learn..")
          .layer("extract")
          .definedBy("..benchgraph.extract..")
          .layer("link")
          .definedBy("..benchgraph.link..")
          .layer("neo4j")
          .definedBy("..benchgraph.neo4j..")
          .layer("rdf")
          .definedBy("..benchgraph.rdf..")
          .layer("jsonl")
          .definedBy("..benchgraph.jsonl..")
          .layer("evaluate")
          .definedBy("..benchgraph.evaluate..")
          .layer("train")
          .definedBy("..benchgraph.train..")
          .layer("pipeline")
          .definedBy("..benchgraph.pipeline..")
          .layer("cli")
          .definedBy("..benchgraph.cli..")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("source")
          .mayOnlyAccessLayers("model")
          .whereLayer("thesaurus")
          .mayOnlyAccessLayers("model")
          .whereLayer("nlp")
          .mayOnlyAccessLayers("model", "thesaurus")
          .whereLayer("learn")
          .mayNotAccessAnyLayer()
          .whereLayer("extract")
          .mayOnlyAccessLayers("model", "thesaurus", "nlp", "learn")
          .whereLayer("link")
          .mayOnlyAccessLayers("model", "thesaurus")
          .whereLayer("neo4j")
          .mayOnlyAccessLayers("model")
          .whereLayer("rdf")
          .mayOnlyAccessLayers("model")
          .whereLayer("jsonl")
          .mayOnlyAccessLayers("model")
          .whereLayer("evaluate")
          .mayOnlyAccessLayers("model")
          .whereLayer("train")
          .mayOnlyAccessLayers("model", "thesaurus", "nlp", "learn", "extract", "link", "evaluate")
          .whereLayer("pipeline")
          .mayOnlyAccessLayers("model", "source", "thesaurus", "nlp", "extract", "link")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  /** From what is said of a word to what is said of a paper; facts build on mentions. */
  @ArchTest
  static final ArchRule EXTRACTION_GOES_FROM_WORDS_TO_MENTIONS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("tag")
          .definedBy("..extract.tag..")
          .layer("encoder")
          .definedBy("..extract.encoder..")
          .layer("tagger")
          .definedBy("..extract.tagger..")
          .layer("mention")
          .definedBy("..extract.mention..")
          .layer("fact")
          .definedBy("..extract.fact..")
          .layer("learned")
          .definedBy("..extract.learned..")
          .whereLayer("tag")
          .mayNotAccessAnyLayer()
          .whereLayer("encoder")
          .mayOnlyAccessLayers("tag")
          .whereLayer("tagger")
          .mayOnlyAccessLayers("tag", "encoder")
          .whereLayer("mention")
          .mayOnlyAccessLayers("tag", "encoder", "tagger")
          .whereLayer("fact")
          .mayOnlyAccessLayers("tag")
          .whereLayer("learned")
          .mayOnlyAccessLayers("tag", "encoder", "tagger", "mention", "fact");

  /**
   * Words are strings there; which of them belong together is all that it takes from {@code nlp}.
   */
  @ArchTest
  static final ArchRule TUNING_KNOWS_NOTHING_OF_PAPERS =
      noClasses()
          .that()
          .resideInAPackage("..train.encoder..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("..benchgraph.train", "..evaluate..", "..nlp..", "..link..")
                  .and(not(type(TokenRange.class))));

  @ArchTest
  static final ArchRule ONLY_TRAINING_USES_PYTORCH =
      noClasses()
          .that()
          .resideOutsideOfPackage("..benchgraph.train.encoder..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.djl..");

  @ArchTest
  static final ArchRule ONLY_THE_ENCODER_USES_ONNX_RUNTIME =
      noClasses()
          .that()
          .resideOutsideOfPackage("..extract.encoder..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.benchgraph.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_COMMANDS_PRINT =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith("com.google.inject.Inject")
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject");

  @ArchTest
  static final ArchRule NO_JAVA_UTIL_LOGGING =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
