package org.benchgraph.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.benchgraph.model.Concept;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Slug;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
  private static final String PREFIXES =
      """
      @prefix bg: <https://w3id.org/benchgraph/ontology#> .
      @prefix id: <https://w3id.org/benchgraph/id/> .
      @prefix metric: <https://w3id.org/benchgraph/id/metric/> .
      @prefix data: <https://w3id.org/benchgraph/id/data/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;
  private static final Thesaurus BUNDLED = new ThesaurusReader().readBundled();

  @Test
  void holdsEnoughOfEachType() {
    assertThat(count(EntityType.BENCHMARK) + count(EntityType.DATASET)).isGreaterThanOrEqualTo(400);
    assertThat(count(EntityType.METHOD)).isGreaterThanOrEqualTo(300);
    assertThat(count(EntityType.METRIC)).isGreaterThanOrEqualTo(80);
    assertThat(count(EntityType.TASK)).isGreaterThanOrEqualTo(150);
  }

  private static long count(EntityType type) {
    return BUNDLED.concepts().stream().filter(concept -> concept.type() == type).count();
  }

  @Test
  void everyBenchmarkHasAMetricAndATask() {
    assertThat(BUNDLED.concepts())
        .filteredOn(concept -> concept.type() == EntityType.BENCHMARK)
        .allSatisfy(
            concept -> {
              assertThat(concept.metrics()).as(concept.id()).isNotEmpty();
              assertThat(concept.tasks()).as(concept.id()).isNotEmpty();
            });
  }

  @Test
  void everyMetricHasADirectionAndAUnit() {
    assertThat(BUNDLED.concepts())
        .filteredOn(concept -> concept.type() == EntityType.METRIC)
        .allSatisfy(
            concept -> {
              assertThat(concept.direction()).as(concept.id()).isPresent();
              assertThat(concept.unit()).as(concept.id()).isPresent();
            });
  }

  @Test
  void anIdIsTheSlugOfTheLabelUnlessThatEndsInAHash() {
    assertThat(BUNDLED.concepts())
        .allSatisfy(concept -> assertThat(concept.id()).matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(BUNDLED.concepts())
        .filteredOn(
            concept ->
                !concept.id().equals(concept.type().kind() + "/" + Slug.of(concept.prefLabel())))
        .allSatisfy(
            concept ->
                assertThat(Slug.of(concept.prefLabel())).as(concept.id()).matches(".+-[0-9a-f]{8}"))
        .hasSizeLessThan(10);
  }

  @Test
  void variantsOfImageNetAreOneAndOthersAreNot() {
    List<Concept> imageNet = BUNDLED.named("ImageNet");
    assertThat(imageNet).extracting(Concept::id).containsExactly("data/imagenet-1k");
    assertThat(BUNDLED.named("ImageNet-1k")).isEqualTo(imageNet);
    assertThat(BUNDLED.named("ImageNet 1K")).isEqualTo(imageNet);
    assertThat(BUNDLED.named("ImageNet-21K"))
        .extracting(Concept::id)
        .containsExactly("data/imagenet-21k");
    assertThat(BUNDLED.named("Tiny ImageNet"))
        .extracting(Concept::id)
        .containsExactly("data/tiny-imagenet");
  }

  @Test
  void theCaseOfTheLabelDecides() {
    assertThat(BUNDLED.named("WER")).isNotEmpty();
    assertThat(BUNDLED.named("wer")).isEmpty();
    assertThat(BUNDLED.named("Adam")).isNotEmpty();
    assertThat(BUNDLED.named("adam")).isEmpty();
    assertThat(BUNDLED.named("Image Classification")).isNotEmpty();
    assertThat(BUNDLED.named("LLMs"))
        .extracting(Concept::prefLabel)
        .containsExactly("large language model");
  }

  @Test
  void closureFollowsMetricsTasksAndBroaderTerms() {
    assertThat(BUNDLED.closure(List.of("data/imagenet-1k")))
        .extracting(Concept::id)
        .containsExactly(
            "data/imagenet-1k",
            "metric/accuracy",
            "metric/top-1-accuracy",
            "task/image-classification");
    assertThat(BUNDLED.closure(List.of("data/never-heard-of"))).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed() {
    assertThatThrownBy(
            () ->
                read(
                    "data:x a bg:Benchmark, skos:Concept ; skos:prefLabel \"X\" ; bg:mainMetric metric:gone ."))
        .isInstanceOf(ThesaurusException.class)
        .hasMessage("concept data/x leads to metric/gone, which does not exist");
  }

  @Test
  void aLabelOfTwoConceptsIsNamed() {
    assertThatThrownBy(
            () ->
                read(
                    "data:x a bg:Benchmark, skos:Concept ; skos:prefLabel \"X-1\" .\n"
                        + "data:y a bg:Dataset, skos:Concept ; skos:prefLabel \"Y\" ; skos:altLabel \"x 1\" ."))
        .isInstanceOf(ThesaurusException.class)
        .hasMessageContaining("data/x")
        .hasMessageContaining("data/y");
  }

  @Test
  void conceptsWithoutLabelOrTypeOrOfTheWrongKindAreNamed() {
    assertThatThrownBy(() -> read("data:x a bg:Benchmark, skos:Concept ."))
        .hasMessageContaining("data/x has 0");
    assertThatThrownBy(() -> read("data:x a skos:Concept ; skos:prefLabel \"X\" ."))
        .hasMessageContaining("no type");
    assertThatThrownBy(() -> read("data:x a bg:Metric, skos:Concept ; skos:prefLabel \"X\" ."))
        .hasMessage("concept data/x is a Metric");
  }

  @Test
  void whatIsNotTurtleIsNamed() {
    assertThatThrownBy(() -> read("{"))
        .isInstanceOf(ThesaurusException.class)
        .hasMessageContaining("broken.ttl");
  }

  private static Thesaurus read(String turtle) {
    byte[] bytes = (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8);
    return new ThesaurusReader().read(new ByteArrayInputStream(bytes), "broken.ttl");
  }
}
